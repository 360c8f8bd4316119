package org.stupeni.certification;

import java.time.Instant;
import org.stupeni.evidence.Assessed;

/**
 * That a level was declined, or certified and its certificate revoked, that nothing new has come into the ledger since, and that no appeal against it was upheld:
 * on the same evidence nobody certifies it again.
 *
 * @param revokedAt when the certificate was revoked; null where the level was declined
 */
public record StandingDecline(Long employeeId, String competency, int level, Instant decidedAt, Instant revokedAt) {

    /** Who stands in the way; {@code xc} and {@code xr} are the certificate and its revocation. */
    static final String FROM = """
            from Decision x left join Certificate xc on xc.decision = x.id left join CertificateRevocation xr on xr.certificate = xc.id
            """;

    /** That decision {@code x} is one; its parameters are {@code declined} and {@code decision}. */
    static final String CONDITION = """
            (x.kind = :declined or xr.revokedAt is not null) and not exists (select l.id from LedgerEntry l
                where l.employeeId = x.employee and l.competency = x.competency and l.kind <> :decision and l.sourceKind <> 'decision'
                    and (l.recordedAt > xr.revokedAt or xr.revokedAt is null and l.recordedAt > x.decidedAt))
                and not exists (select a.id from Appeal a where a.employeeId = x.employee
                    and a.state = org.stupeni.certification.appeal.AppealState.UPHELD
                    and (a.kind = org.stupeni.certification.appeal.AppealKind.DECLINED and a.subject = x.id
                        or a.kind = org.stupeni.certification.appeal.AppealKind.REVOKED and a.subject = xc.id
                        or a.kind = org.stupeni.certification.appeal.AppealKind.LOWER and a.competency = x.competency
                            and a.answeredAt > x.decidedAt))
            """;

    /** Since when it stands. */
    public Instant at() {
        return isRevoked() ? revokedAt : decidedAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** Whether it forbids what this assessment of the person reaches. */
    public boolean isAbout(Assessed assessed) {
        return competency.equals(assessed.competency()) && level >= assessed.reached();
    }
}
