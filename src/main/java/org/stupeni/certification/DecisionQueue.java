package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.evidence.EvidenceKind;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.platform.Language;

/**
 * Who reaches a level they do not hold, so that somebody has to decide.
 *
 * <p>A level that was declined waits for new evidence in its competency; evidence that only records a decision is none. The list reads the kept levels, which
 * follow the ledger at once; the page of the person computes them anew. Nobody has to decide about people who have left.
 */
@ApplicationScoped
@Transactional
public class DecisionQueue {

    private static final String WAITING = """
            from ReachedLevel r join Employee e on e.id = r.employeeId join e.department d
            where r.reached > 1 and (e.leftOn is null or e.leftOn > :today)
                and not exists (select c.id from Certificate c left join CertificateRevocation v on v.certificate = c.id
                    where c.employee = r.employeeId and c.competency = r.competency and c.level >= r.reached
                        and c.validFrom <= :today and c.validUntil >= :today and (v.revokedOn is null or v.revokedOn > :today))
                and not exists (select x.id from Decision x
                    where x.employee = r.employeeId and x.competency = r.competency and x.level >= r.reached and
            """ + StandingDecline.CONDITION + ")";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReachedLevels reached;

    @Inject
    HeldLevels held;

    /** What the queue can be sorted by. */
    public enum Order {
        SINCE("r.reachedOn"),
        NAME("e.name.family"),
        DEPARTMENT("d.name"),
        COMPETENCY("r.competency"),
        LEVEL("r.reached");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        /** What a reader of this language sees in order. */
        private String column(Language language) {
            return this == DEPARTMENT ? column + (language == Language.EN ? "En" : "Ru") : column;
        }
    }

    public int count() {
        return entityManager
                .createQuery("select count(r.id) " + WAITING, Long.class)
                .setParameter("today", reached.today())
                .setParameter("declined", Decision.Kind.DECLINED)
                .setParameter("decision", EvidenceKind.DECISION)
                .getSingleResult()
                .intValue();
    }

    /** A part of the queue, with what each person holds. */
    public List<QueueEntry> list(Order order, boolean descending, Language language, int first, int most) {
        List<QueueRow> rows = entityManager
                .createQuery(
                        "select new org.stupeni.certification.QueueRow(r.employeeId, e.number, e.name, d.nameRu, d.nameEn,"
                                + " r.competency, r.reached, r.reachedOn) " + WAITING + " order by "
                                + order.column(language)
                                + (descending ? " desc" : "") + ", e.name.family, e.name.given, r.id",
                        QueueRow.class)
                .setParameter("today", reached.today())
                .setParameter("declined", Decision.Kind.DECLINED)
                .setParameter("decision", EvidenceKind.DECISION)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        Map<String, HeldLevel> heldByKey =
                held.of(rows.stream().map(QueueRow::employeeId).distinct().toList(), reached.today()).stream()
                        .collect(Collectors.toMap(
                                level -> key(level.employeeId(), level.competency()), Function.identity()));
        return rows.stream()
                .map(row -> new QueueEntry(row, heldByKey.get(key(row.employeeId(), row.competency()))))
                .toList();
    }

    private static String key(Long employeeId, String competency) {
        return employeeId + " " + competency;
    }
}
