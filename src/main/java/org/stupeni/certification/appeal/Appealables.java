package org.stupeni.certification.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.certification.Decision;

/** What was decided about people that they may appeal against. */
@ApplicationScoped
@Transactional
class Appealables {

    private static final String NEW = "select new org.stupeni.certification.appeal.Appealable(";

    private static final String DECLINED = NEW + """
            'DECLINED', d.id, d.competency, d.level, d.decidedAt, d.decidedBy, d.proposedBy)
            from Decision d where d.employee = :employee and d.kind = :kind
            """;

    /** Certified at a level that the evidence exceeds. */
    private static final String LOWER = NEW + """
            'LOWER', d.id, d.competency, d.level, d.decidedAt, d.decidedBy, d.proposedBy)
            from Decision d join Certificate c on c.decision = d.id
            where d.employee = :employee and d.kind = :kind and exists (select r.id from ReachedLevel r
                where r.employeeId = d.employee and r.competency = d.competency and r.reached > d.level)
            """;

    private static final String REVOKED = NEW + """
            'REVOKED', c.id, c.competency, c.level, r.revokedAt, r.revokedBy, r.proposedBy)
            from CertificateRevocation r join Certificate c on c.id = r.certificate where c.employee = :employee
            """;

    private static final String SUSPENDED = NEW + """
            'SUSPENDED', s.id, c.competency, c.level, s.suspendedAt, s.suspendedBy, s.proposedBy)
            from CertificateSuspension s join Certificate c on c.id = s.openMarker where c.employee = :employee
            """;

    private static final String NEED = NEW + """
            'NEED', n.id, n.competency, 1, n.recordedAt, n.recordedBy, n.recordedBy)
            from DevelopmentNeed n where n.employeeId = :employee and n.openMarker is not null
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** What was decided about this person since then. */
    List<Appealable> of(Long employeeId, Instant since) {
        return all(employeeId).filter(one -> !one.decidedAt().isBefore(since)).toList();
    }

    /** One of them, whenever that was; nothing where it no longer is so. */
    Optional<Appealable> find(Long employeeId, AppealKind kind, Long subjectId) {
        return all(employeeId)
                .filter(one -> one.kind() == kind && one.subjectId().equals(subjectId))
                .findFirst();
    }

    private Stream<Appealable> all(Long employeeId) {
        return Stream.of(
                        decided(DECLINED, employeeId, Decision.Kind.DECLINED),
                        decided(LOWER, employeeId, Decision.Kind.CERTIFIED),
                        asked(REVOKED, employeeId),
                        asked(SUSPENDED, employeeId),
                        asked(NEED, employeeId))
                .flatMap(List::stream);
    }

    private List<Appealable> decided(String query, Long employeeId, Decision.Kind kind) {
        return entityManager
                .createQuery(query, Appealable.class)
                .setParameter("employee", employeeId)
                .setParameter("kind", kind)
                .getResultList();
    }

    private List<Appealable> asked(String query, Long employeeId) {
        return entityManager
                .createQuery(query, Appealable.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }
}
