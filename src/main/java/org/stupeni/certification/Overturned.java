package org.stupeni.certification;

import java.util.Objects;
import java.util.stream.Stream;
import org.stupeni.certification.appeal.AppealKind;

/**
 * An appeal that was upheld.
 *
 * @param level of what it was against
 * @param decider who had decided that, or null for the portal
 * @param proposer the first of two, or null
 */
public record Overturned(Long employeeId, String competency, int level, AppealKind kind, Long decider, Long proposer) {

    /** Who may not decide about this level again, because they were overturned; see {@link org.stupeni.certification.independence.Tie#OVERTURNED}. */
    Stream<Long> by(int asked) {
        Stream<Long> both = Stream.of(decider, proposer).filter(Objects::nonNull);
        return switch (kind) {
            case DECLINED -> asked == level ? Stream.of(decider).filter(Objects::nonNull) : Stream.empty();
            case REVOKED -> asked == level ? both : Stream.empty();
            case LOWER -> asked > level ? both : Stream.empty();
            default -> Stream.empty();
        };
    }
}
