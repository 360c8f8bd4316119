package org.stupeni.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.identity.PersonName;

/**
 * A decision as lists show it.
 *
 * @param decider the name of who decided, or null for the portal
 * @param certificateId the certificate it made, or null where it declined, is not issued yet or was taken back
 * @param proposer the name of the first of two, or null
 * @param dueAt when its certificate is issued
 * @param undoneAt when it was taken back, or null
 * @param revokedOn the day on which its certificate was revoked, or null, as the two after it
 * @param overturnedAt when an appeal was upheld against it, or against the revocation of its certificate; null as the two after it where none was
 */
public record DecisionRow(
        Long id,
        Long employeeId,
        PersonName employee,
        String competency,
        int level,
        Decision.Kind kind,
        String reason,
        Long deciderId,
        PersonName decider,
        Instant decidedAt,
        LocalDate validFrom,
        LocalDate validUntil,
        int framework,
        int cycle,
        Long certificateId,
        String certificate,
        Decision.Manner manner,
        PersonName proposer,
        Instant dueAt,
        Instant undoneAt,
        String undoneReason,
        LocalDate revokedOn,
        String revokedWhy,
        PersonName revoker,
        Instant overturnedAt,
        String overturnedWhy,
        PersonName overturner) {

    static final String QUERY = """
            select new org.stupeni.certification.DecisionRow(d.id, d.employee, e.name, d.competency, d.level, d.kind, d.reason,
                d.decidedBy, p.name, d.decidedAt, d.validFrom, d.validUntil, d.framework, d.cycle, c.id, c.number, d.manner, q.name,
                d.dueAt, u.undoneAt, u.reason, r.revokedOn, r.reason, v.name,
                a.answeredAt, a.answer, w.name)
            from Decision d join Employee e on e.id = d.employee left join Employee p on p.id = d.decidedBy
                left join Employee q on q.id = d.proposedBy left join Certificate c on c.decision = d.id
                left join DecisionUndo u on u.decision = d.id left join CertificateRevocation r on r.certificate = c.id
                left join Employee v on v.id = r.revokedBy
                left join Appeal a on a.state = org.stupeni.certification.appeal.AppealState.UPHELD
                    and (a.kind = org.stupeni.certification.appeal.AppealKind.REVOKED and a.subject = c.id
                        or a.kind in (org.stupeni.certification.appeal.AppealKind.DECLINED,
                            org.stupeni.certification.appeal.AppealKind.LOWER) and a.subject = d.id and r.revokedAt is null)
                left join Employee w on w.id = a.answeredBy
            """;

    public boolean isCertified() {
        return kind == Decision.Kind.CERTIFIED;
    }

    /** Whether one person decided what takes two. */
    public boolean isOverride() {
        return manner == Decision.Manner.OVERRIDE;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    public boolean isRevoked() {
        return revokedOn != null;
    }

    public boolean isOverturned() {
        return overturnedAt != null;
    }

    public boolean isIssued() {
        return certificateId != null;
    }

    /** Whether its certificate is still to be issued. */
    public boolean isPending() {
        return isCertified() && !isUndone() && certificateId == null;
    }
}
