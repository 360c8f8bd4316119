package org.stupeni.certification.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** From which day to which a certificate did not count. */
public record PackedSuspension(
        Long id,
        String certificate,
        LocalDate suspendedOn,
        Instant suspendedAt,
        Long proposedBy,
        Long suspendedBy,
        String reason,
        LocalDate liftedOn,
        Instant liftedAt,
        Long liftedBy,
        String liftReason)
        implements NamesPeople {

    static final String QUERY = """
            select new org.stupeni.certification.pack.PackedSuspension(s.id, c.number, s.suspendedOn, s.suspendedAt, s.proposedBy,
                s.suspendedBy, s.reason, s.liftedOn, s.liftedAt, s.liftedBy, s.liftReason)
            from CertificateSuspension s join Certificate c on c.id = s.certificate where c.employee = :employee order by s.id
            """;

    @Override
    public Stream<Long> people() {
        return Stream.of(proposedBy, suspendedBy, liftedBy).filter(Objects::nonNull);
    }
}
