package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonName;
import org.stupeni.platform.Settings;

/** Makes the certificate of a decision and finds certificates. Rendering is {@link CertificatePdfs}' task and makes none. */
@ApplicationScoped
@Transactional
public class Certificates {

    private static final String ROW = """
            select new org.stupeni.certification.CertificateRow(c.id, c.employee, c.number, c.code, c.holder,
                c.organisationRu, c.organisationEn, c.competency, c.competencyRu, c.competencyEn, c.level, c.levelRu, c.levelEn,
                c.validFrom, c.validUntil, c.framework, r.revokedOn)
            from Certificate c left join CertificateRevocation r on r.certificate = c.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CertificateNumbers numbers;

    @Inject
    Frameworks frameworks;

    @Inject
    People people;

    @Inject
    Settings settings;

    @Inject
    Event<CertificateIssued> issued;

    /** A decision makes its certificate in the same transaction, or neither is recorded. */
    void issueFor(@Observes DecisionMade made) {
        if (made.kind() == Decision.Kind.CERTIFIED) {
            Decision decision = entityManager.find(Decision.class, made.decisionId());
            Certificate certificate = new Certificate(decision, textOf(decision));
            entityManager.persist(certificate);
            issued.fire(new CertificateIssued(
                    made.who(), certificate.id(), made.decisionId(), made.employeeId(), made.when()));
        }
    }

    /** The certificates of a person, the newest first, with what each is worth on that day. */
    public List<CertificateState> of(Long employeeId, LocalDate day) {
        List<CertificateRow> rows = entityManager
                .createQuery(ROW + " where c.employee = :employee order by c.id desc", CertificateRow.class)
                .setParameter("employee", employeeId)
                .getResultList();
        return rows.stream()
                .map(row -> new CertificateState(row, status(row, rows, day)))
                .toList();
    }

    /** The certificate with this code, however it is typed, with what it is worth on that day. */
    public Optional<CertificateState> verify(String typed, LocalDate day) {
        return CertificateCode.read(typed).flatMap(this::byCode).map(row -> {
            List<CertificateRow> ofCompetency = entityManager
                    .createQuery(
                            ROW + " where c.employee = :employee and c.competency = :competency", CertificateRow.class)
                    .setParameter("employee", row.employeeId())
                    .setParameter("competency", row.competencyId())
                    .getResultList();
            return new CertificateState(row, status(row, ofCompetency, day));
        });
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

    private static CertificateStatus status(CertificateRow row, List<CertificateRow> all, LocalDate day) {
        List<CertificateStatus.Term> later = all.stream()
                .filter(other -> other.supersedes(row))
                .map(CertificateRow::term)
                .toList();
        return CertificateStatus.of(row.term(), later, day);
    }

    private CertificateText textOf(Decision decision) {
        Validity validity = decision.validity();
        Framework framework = frameworks.inForceOn(validity.from()).framework();
        String code = CertificateCode.random();
        return new CertificateText(
                numbers.next(validity.from().getYear()),
                code,
                settings.address() + "/verify/" + code,
                nameOf(decision.employee()).full(),
                settings.organisation(),
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
                CertificateDocument.TEMPLATE);
    }

    private PersonName nameOf(Long employeeId) {
        return people.find(employeeId).orElseThrow().name();
    }
}
