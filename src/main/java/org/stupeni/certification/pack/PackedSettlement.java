package org.stupeni.certification.pack;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why observations that lie apart go together, as HR wrote it down.
 *
 * @param evidence the rows of the lower ones
 */
public record PackedSettlement(
        Long id, String competency, String reason, Long settledBy, Instant settledAt, List<Long> evidence)
        implements NamesPeople {

    static final String QUERY = """
            select new org.stupeni.certification.pack.PackedSettlement(s.id, s.competency, s.reason, s.settledBy, s.settledAt)
            from SpreadSettlement s where s.employeeId = :employee order by s.id
            """;

    public PackedSettlement(Long id, String competency, String reason, Long settledBy, Instant settledAt) {
        this(id, competency, reason, settledBy, settledAt, List.of());
    }

    PackedSettlement about(List<Long> rows) {
        return new PackedSettlement(id, competency, reason, settledBy, settledAt, rows);
    }

    @Override
    public Stream<Long> people() {
        return Stream.of(settledBy);
    }
}
