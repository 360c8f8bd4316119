package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.identity.place.Departments;
import org.stupeni.platform.LocalText;

/** Lists all certificates: filtered and paged in the database, in a constant number of statements. */
@ApplicationScoped
@Transactional
public class CertificateLists {

    private static final String FROM =
            " from Certificate c join Employee e on e.id = c.employee join e.department d where c.id is not null";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Certificates certificates;

    @Inject
    Departments departments;

    /** @param day on which it is asked what a certificate is worth */
    public long count(CertificateFilter filter, LocalDate day) {
        return query("select count(c.id)", filter, day, "", Long.class).getSingleResult();
    }

    /** The ids that the filter leaves, in the order of the list. */
    public List<Long> ids(CertificateFilter filter, LocalDate day, int most) {
        return query("select c.id", filter, day, order(filter), Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** A part of the list, with what each certificate is worth on that day. */
    public List<CertificateLine> list(CertificateFilter filter, LocalDate day, int first, int most) {
        List<PlacedCertificate> placed = query(
                        "select new org.stupeni.certification.PlacedCertificate(c.id, e.id, d.nameRu, d.nameEn)",
                        filter,
                        day,
                        order(filter),
                        PlacedCertificate.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        Map<Long, CertificateState> states =
                certificates
                        .ofAll(
                                placed.stream()
                                        .map(PlacedCertificate::employeeId)
                                        .collect(Collectors.toSet()),
                                day)
                        .stream()
                        .collect(Collectors.toMap(state -> state.certificate().id(), Function.identity()));
        return placed.stream()
                .map(row -> new CertificateLine(
                        states.get(row.id()), new LocalText(row.departmentRu(), row.departmentEn())))
                .toList();
    }

    /** Who looks for ends wants the nearest first. */
    private static String order(CertificateFilter filter) {
        return filter.days() == null ? " order by c.id desc" : " order by c.validUntil, c.id";
    }

    private <T> TypedQuery<T> query(
            String select, CertificateFilter filter, LocalDate day, String order, Class<T> type) {
        CertificateSelection selection = new CertificateSelection(
                filter,
                filter.departmentId() == null ? null : departments.tree().within(filter.departmentId()),
                day);
        TypedQuery<T> query = entityManager.createQuery(select + FROM + selection.where() + order, type);
        selection.parameters().forEach(query::setParameter);
        return query;
    }
}
