package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.LevelAssessed;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.RenewedLevel;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Level;
import org.stupeni.platform.Settings;

/**
 * Whose level may be renewed today, whoever's ends first at the head. Who has left, and what is renewed or decided already, is not here; a renewal that is
 * suspended is one, to be reinstated or revoked.
 */
@ApplicationScoped
@Transactional
public class RenewalQueue {

    private static final String ENDING = """
            from Certificate c join Decision n on n.id = c.decision join Employee e on e.id = c.employee join e.department d
            where (e.leftOn is null or e.leftOn > :today) and
            """ + InForce.on("c", ":today") + """
                and not exists (select x.id from Certificate x
                    where x.employee = c.employee and x.competency = c.competency and x.level >= c.level
                        and x.validUntil > c.validUntil and
            """ + InForce.unrevoked("x", ":today") + """
                    ) and not exists (select p.id from Decision p
                    where p.employee = c.employee and p.competency = c.competency and p.kind = :certified
                        and not exists (select k.id from Certificate k where k.decision = p.id)
                        and not exists (select u.decision from DecisionUndo u where u.decision = p.id))
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ReachedLevels reached;

    @Inject
    Frameworks frameworks;

    @Inject
    Settings settings;

    /** The last day on which what is held of this level ends, if it may be renewed today. */
    private record Window(String competency, int level, LocalDate last) {}

    public int count() {
        return asked("select count(c.id) ", "", Long.class).getSingleResult().intValue();
    }

    /** A part of the list. */
    public List<RenewalRow> rows(int first, int most) {
        return asked(
                        "select new org.stupeni.certification.RenewalRow(c.employee, e.number, e.name, d.nameRu, d.nameEn,"
                                + " c.competency, c.level, c.validUntil, n.decidedAt) ",
                        " order by c.validUntil, e.name.family, e.name.given, c.id",
                        RenewalRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** A part of the list, with whether the evidence of the period is there again. */
    public List<RenewalEntry> list(int first, int most) {
        List<RenewalRow> rows = rows(first, most);
        List<Assessed> assessed = reached.assessSince(rows.stream()
                .map(row -> new RenewedLevel(
                        row.employeeId(), row.competency(), LocalDate.ofInstant(row.decidedAt(), settings.zone())))
                .toList());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new RenewalEntry(
                        rows.get(i),
                        assessed.get(i)
                                .level(rows.get(i).level())
                                .map(LevelAssessed::met)
                                .orElse(false)))
                .toList();
    }

    private <T> TypedQuery<T> asked(String select, String order, Class<T> type) {
        LocalDate today = reached.today();
        List<Window> windows = windows(today);
        List<String> terms = IntStream.range(0, windows.size())
                .mapToObj(i -> "c.competency = :c" + i + " and c.level = :l" + i + " and c.validUntil <= :d" + i)
                .toList();
        TypedQuery<T> query = entityManager
                .createQuery(select + ENDING + " and (" + String.join(" or ", terms) + ")" + order, type)
                .setParameter("today", today)
                .setParameter("certified", Decision.Kind.CERTIFIED);
        for (int i = 0; i < windows.size(); i++) {
            query.setParameter("c" + i, windows.get(i).competency())
                    .setParameter("l" + i, windows.get(i).level())
                    .setParameter("d" + i, windows.get(i).last());
        }
        return query;
    }

    private List<Window> windows(LocalDate today) {
        List<Window> windows = new ArrayList<>();
        for (Competency competency : frameworks.current().framework().competencies()) {
            for (Level level : competency.levels()) {
                windows.add(new Window(
                        competency.id(),
                        level.level(),
                        Validity.renewableToday(today, level.rule().renewal())));
            }
        }
        return windows;
    }
}
