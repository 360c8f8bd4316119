package org.stupeni.certification;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision about one person and competency, as the next one has to know it.
 *
 * @param certificateId the certificate that was issued for it, or null
 * @param undoneAt when it was taken back, or null
 * @param suspendedOn since when its certificate is suspended, or null
 */
public record DecisionTaken(
        Long id,
        int level,
        Decision.Kind kind,
        Instant decidedAt,
        LocalDate validUntil,
        Long certificateId,
        Instant undoneAt,
        LocalDate suspendedOn) {

    static final String QUERY = """
            select new org.stupeni.certification.DecisionTaken(d.id, d.level, d.kind, d.decidedAt, d.validUntil, c.id, u.undoneAt,
                s.suspendedOn)
            from Decision d left join Certificate c on c.decision = d.id left join DecisionUndo u on u.decision = d.id
                left join CertificateSuspension s on s.openMarker = c.id
            """;

    /** Whether it certified a level and stands. */
    boolean isCertified() {
        return kind == Decision.Kind.CERTIFIED && undoneAt == null;
    }

    /** Whether its certificate is still to be issued. */
    boolean isPending() {
        return isCertified() && certificateId == null;
    }
}
