package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.certification.design.Design;
import org.stupeni.certification.design.Designs;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonName;
import org.stupeni.platform.Settings;

/** Makes the certificate of a decision and finds certificates. Rendering is {@link CertificatePdfs}' task and makes none. */
@ApplicationScoped
@Transactional
public class Certificates {

    private static final String SELECT = """
            select new org.stupeni.certification.CertificateRow(c.id, c.employee, c.number, c.code, c.holder,
                c.organisationRu, c.organisationEn, c.competency, c.competencyRu, c.competencyEn, c.level, c.levelRu, c.levelEn,
                c.validFrom, c.validUntil, c.framework, r.revokedOn, r.reason, c.issuedAt)
            """;

    private static final String FROM = " from Certificate c left join CertificateRevocation r on r.certificate = c.id";

    private static final String ROW = SELECT + FROM;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CertificateNumbers numbers;

    @Inject
    Frameworks frameworks;

    @Inject
    People people;

    @Inject
    Designs designs;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<CertificateIssued> issued;

    /**
     * Makes the certificate of a decision, or finds the one it has: a decision never makes two. The row of the decision is locked by whoever asks.
     *
     * @return the certificate's number
     */
    String issue(Long decisionId) {
        return numberFor(decisionId).orElseGet(() -> {
            Decision decision = entityManager.find(Decision.class, decisionId);
            CertificateText text = textOf(decision);
            Instant now = clock.instant();
            Certificate certificate = new Certificate(decision, text, now);
            entityManager.persist(certificate);
            issued.fire(new CertificateIssued(
                    decision.decidedBy(), certificate.id(), decisionId, decision.employee(), now));
            return text.number();
        });
    }

    private Optional<String> numberFor(Long decisionId) {
        return entityManager
                .createQuery("select c.number from Certificate c where c.decision = :decision", String.class)
                .setParameter("decision", decisionId)
                .getResultStream()
                .findFirst();
    }

    /** The certificates of a person, the newest first, with what each is worth on that day. */
    public List<CertificateState> of(Long employeeId, LocalDate day) {
        List<DatedCertificate> all = dated("c.employee = :employee", Map.of("employee", employeeId));
        return all.stream().map(one -> one.on(day, all)).toList();
    }

    /** The certificates of these people, with what each is worth on that day. */
    List<CertificateState> ofAll(Collection<Long> employeeIds, LocalDate day) {
        if (employeeIds.isEmpty()) {
            return List.of();
        }
        return dated("c.employee in :employees", Map.of("employees", employeeIds)).stream()
                .collect(Collectors.groupingBy(one -> one.row().employeeId()))
                .values()
                .stream()
                .flatMap(own -> own.stream().map(one -> one.on(day, own)))
                .toList();
    }

    /** Certificates with the times in which they were suspended, the newest first, in one statement. */
    private List<DatedCertificate> dated(String condition, Map<String, Object> parameters) {
        TypedQuery<Object[]> query = entityManager.createQuery(
                SELECT + ", s.suspendedOn, s.liftedOn" + FROM
                        + " left join CertificateSuspension s on s.certificate = c.id where " + condition
                        + " order by c.id desc, s.id",
                Object[].class);
        parameters.forEach(query::setParameter);
        Map<CertificateRow, List<SuspendedDays>> suspended = new LinkedHashMap<>();
        query.getResultStream().forEach(found -> {
            List<SuspendedDays> days = suspended.computeIfAbsent((CertificateRow) found[0], row -> new ArrayList<>());
            if (found[1] != null) {
                days.add(new SuspendedDays((LocalDate) found[1], (LocalDate) found[2]));
            }
        });
        return suspended.entrySet().stream()
                .map(one -> new DatedCertificate(one.getKey(), one.getValue()))
                .toList();
    }

    /** The certificate with this code, however it is typed, with what it is worth on that day. */
    public Optional<CertificateState> verify(String typed, LocalDate day) {
        return CertificateCode.read(typed).flatMap(this::byCode).map(row -> stateOf(row, day));
    }

    /** The certificate with this id, with what it is worth on that day. */
    public Optional<CertificateState> find(Long certificateId, LocalDate day) {
        return Optional.ofNullable(findAll(List.of(certificateId)).get(certificateId))
                .map(row -> stateOf(row, day));
    }

    private CertificateState stateOf(CertificateRow row, LocalDate day) {
        List<DatedCertificate> all = dated(
                "c.employee = :employee and c.competency = :competency",
                Map.of("employee", row.employeeId(), "competency", row.competencyId()));
        return all.stream()
                .filter(one -> one.row().id().equals(row.id()))
                .findFirst()
                .orElseThrow()
                .on(day, all);
    }

    /** The certificates with these ids, in one query. */
    public Map<Long, CertificateRow> findAll(Collection<Long> certificateIds) {
        if (certificateIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(ROW + " where c.id in :ids", CertificateRow.class)
                .setParameter("ids", certificateIds)
                .getResultStream()
                .collect(Collectors.toMap(CertificateRow::id, Function.identity()));
    }

    private Optional<CertificateRow> byCode(String code) {
        return entityManager
                .createQuery(ROW + " where c.code = :code", CertificateRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    private CertificateText textOf(Decision decision) {
        Validity validity = decision.validity();
        Framework framework = frameworks.version(decision.framework()).framework();
        Design design = designs.current();
        String code = CertificateCode.random();
        return new CertificateText(
                numbers.next(validity.from().getYear()),
                code,
                settings.address() + "/verify/" + code,
                nameOf(decision.employee()).full(),
                design.organisation(),
                framework.competency(decision.competency()).orElseThrow().title(),
                decision.level(),
                framework.nameOf(decision.level()),
                framework
                        .level(decision.competency(), decision.level())
                        .orElseThrow()
                        .summary(),
                validity.from(),
                validity.until(),
                decision.decidedBy() == null
                        ? null
                        : nameOf(decision.decidedBy()).formal(),
                decision.framework(),
                CertificateDocument.TEMPLATE,
                design.number());
    }

    private PersonName nameOf(Long employeeId) {
        return people.find(employeeId).orElseThrow().name();
    }
}
