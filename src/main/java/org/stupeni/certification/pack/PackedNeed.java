package org.stupeni.certification.pack;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** A development need with the employee's reply beside it. */
public record PackedNeed(
        Long id,
        String competency,
        String reason,
        Long recordedBy,
        Instant recordedAt,
        String reply,
        Instant repliedAt,
        Long endedBy,
        Instant endedAt,
        String endReason)
        implements NamesPeople {

    static final String QUERY = """
            select new org.stupeni.certification.pack.PackedNeed(n.id, n.competency, n.reason, n.recordedBy, n.recordedAt, n.reply,
                n.repliedAt, n.endedBy, n.endedAt, n.endReason)
            from DevelopmentNeed n where n.employeeId = :employee order by n.id
            """;

    @Override
    public Stream<Long> people() {
        return Stream.of(recordedBy, endedBy).filter(Objects::nonNull);
    }
}
