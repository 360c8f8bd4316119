package org.stupeni.certification.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.stupeni.certification.appeal.AppealKind;
import org.stupeni.certification.appeal.AppealState;

/**
 * An appeal in a pack.
 *
 * @param subject the decision, certificate, suspension or need that it is against
 * @param decidedBy who decided that, or null for the portal
 */
public record PackedAppeal(
        Long id,
        AppealKind against,
        Long subject,
        String competency,
        int level,
        Long decidedBy,
        Long proposedBy,
        String words,
        AppealState state,
        Instant raisedAt,
        LocalDate dueOn,
        Long answeredBy,
        Instant answeredAt,
        String answer)
        implements NamesPeople {

    static final String QUERY = """
            select new org.stupeni.certification.pack.PackedAppeal(a.id, a.kind, a.subject, a.competency, a.level, a.decidedBy,
                a.proposedBy, a.words, a.state, a.raisedAt, a.dueOn, a.answeredBy, a.answeredAt, a.answer)
            from Appeal a where a.employeeId = :employee order by a.id
            """;

    @Override
    public Stream<Long> people() {
        return Stream.of(decidedBy, proposedBy, answeredBy).filter(Objects::nonNull);
    }
}
