package org.stupeni.certification.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** From which day on a certificate is not valid any more. */
public record PackedRevocation(
        String certificate, LocalDate revokedOn, Instant revokedAt, Long proposedBy, Long revokedBy, String reason)
        implements NamesPeople {

    static final String QUERY = """
            select new org.stupeni.certification.pack.PackedRevocation(c.number, r.revokedOn, r.revokedAt, r.proposedBy, r.revokedBy,
                r.reason)
            from CertificateRevocation r join Certificate c on c.id = r.certificate where c.employee = :employee order by r.revokedAt
            """;

    @Override
    public Stream<Long> people() {
        return Stream.of(proposedBy, revokedBy).filter(Objects::nonNull);
    }
}
