package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was done to the certificates of a person: suspended, reinstated, revoked. What somebody only wanted done is not in it. */
@ApplicationScoped
@Transactional
public class DoneMeasures {

    private static final String OF_CERTIFICATE =
            "select new org.stupeni.certification.DoneMeasure(c.number, c.competency, c.level, ";

    private static final String SUSPENDED = OF_CERTIFICATE + """
            s.suspendedOn, s.suspendedAt, p.name, s.reason)
            from CertificateSuspension s join Certificate c on c.id = s.certificate join Employee p on p.id = s.suspendedBy
            where c.employee = :employee
            """;
    private static final String REINSTATED = OF_CERTIFICATE + """
            s.liftedOn, s.liftedAt, p.name, s.liftReason)
            from CertificateSuspension s join Certificate c on c.id = s.certificate join Employee p on p.id = s.liftedBy
            where c.employee = :employee and s.liftedAt is not null
            """;
    private static final String REVOKED = OF_CERTIFICATE + """
            r.revokedOn, r.revokedAt, p.name, r.reason)
            from CertificateRevocation r join Certificate c on c.id = r.certificate join Employee p on p.id = r.revokedBy
            where c.employee = :employee
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** The newest first. */
    public List<DoneMeasure> of(Long employeeId) {
        return Stream.of(
                        of(employeeId, SUSPENDED, DoneMeasure.What.SUSPENDED),
                        of(employeeId, REINSTATED, DoneMeasure.What.REINSTATED),
                        of(employeeId, REVOKED, DoneMeasure.What.REVOKED))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(DoneMeasure::at).reversed())
                .toList();
    }

    private Stream<DoneMeasure> of(Long employeeId, String query, DoneMeasure.What what) {
        return entityManager
                .createQuery(query, DoneMeasure.class)
                .setParameter("employee", employeeId)
                .getResultStream()
                .map(one -> one.was(what));
    }
}
