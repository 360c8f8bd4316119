package org.stupeni.certification;

import java.time.Instant;
import java.util.Collection;
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

    /**
     * Whether somebody has to decide about what a person reaches: it is more than they hold, and neither was it declined, or taken away, on the evidence there
     * is. Pure; {@link DecisionQueue} asks the same of the database, and adds what only it knows.
     */
    public static boolean leavesToDecide(
            String competency, int reached, int held, Collection<StandingDecline> declines) {
        return reached > held && declines.stream().noneMatch(decline -> decline.isAbout(competency, reached));
    }

    /** Since when it stands. */
    public Instant at() {
        return isRevoked() ? revokedAt : decidedAt;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** Whether it forbids what this assessment of the person reaches. */
    public boolean isAbout(Assessed assessed) {
        return isAbout(assessed.competency(), assessed.reached());
    }

    public boolean isAbout(String reachedIn, int reached) {
        return competency.equals(reachedIn) && level >= reached;
    }
}
