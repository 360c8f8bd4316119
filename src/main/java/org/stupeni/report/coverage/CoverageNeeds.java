package org.stupeni.report.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.place.Departments;
import org.stupeni.platform.Refused;

/**
 * What departments need, as HR says it. A need is never changed: another number ends it and begins a new one. What a removed department needed is out of
 * sight.
 */
@ApplicationScoped
@Transactional
public class CoverageNeeds {

    /** More would be a mistyped number. */
    static final int MOST = 999;

    private static final String ROW =
            "select new org.stupeni.report.coverage.NeedRow(n.id, n.version, n.departmentId, n.competency, n.level, n.people)"
                    + " from CoverageNeed n join Department d on d.id = n.departmentId where n.openMarker is not null";

    private static final String ORDER = " order by d.nameRu, n.departmentId, n.competency, n.level, n.id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Departments departments;

    @Inject
    Frameworks frameworks;

    @Inject
    Clock clock;

    @Inject
    Event<CoverageNeedChanged> changed;

    public long count() {
        return entityManager
                .createQuery(
                        "select count(n.id) from CoverageNeed n join Department d on d.id = n.departmentId where n.openMarker is not null",
                        Long.class)
                .getSingleResult();
    }

    /** The open needs by department, competency and level. */
    public List<NeedRow> list(int first, int most) {
        return entityManager
                .createQuery(ROW + ORDER, NeedRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(Collection<Long> departmentIds) {
        return departmentIds.isEmpty()
                ? 0
                : entityManager
                        .createQuery(
                                "select count(n.id) from CoverageNeed n join Department d on d.id = n.departmentId"
                                        + " where n.openMarker is not null and n.departmentId in :departments",
                                Long.class)
                        .setParameter("departments", departmentIds)
                        .getSingleResult();
    }

    /** The open needs of these departments themselves, not of those above or below them. */
    public List<NeedRow> list(Collection<Long> departmentIds, int first, int most) {
        return departmentIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(ROW + " and n.departmentId in :departments" + ORDER, NeedRow.class)
                        .setParameter("departments", departmentIds)
                        .setFirstResult(first)
                        .setMaxResults(most)
                        .getResultList();
    }

    public Optional<NeedRow> find(Long needId) {
        return entityManager
                .createQuery(ROW + " and n.id = :id", NeedRow.class)
                .setParameter("id", needId)
                .getResultStream()
                .findFirst();
    }

    /** What is wrong with what was typed, by field. */
    public Map<String, Refused> check(Long departmentId, String competency, Integer level, Integer people) {
        Map<String, Refused> problems = new LinkedHashMap<>();
        if (departmentId == null || departments.find(departmentId).isEmpty()) {
            problems.put("department", new Refused("report_need.no_department"));
        }
        if (competency == null
                || frameworks.current().framework().competency(competency).isEmpty()) {
            problems.put("competency", new Refused("report_need.no_competency"));
        }
        if (level == null || level <= Framework.LOWEST || level > Framework.HIGHEST) {
            problems.put("level", new Refused("report_need.no_level"));
        }
        if (people == null || people < 1 || people > MOST) {
            problems.put("people", new Refused("report_need.no_number", MOST));
        }
        return problems;
    }

    /**
     * Says what a department needs.
     *
     * @throws Refused if something is wrong with it, or it is said already
     */
    public Long set(Long departmentId, String competency, Integer level, Integer people, Long by) {
        check(departmentId, competency, level, people).values().stream()
                .findFirst()
                .ifPresent(why -> {
                    throw why;
                });
        if (isOpen(departmentId, competency, level)) {
            throw new Refused("report_need.already");
        }
        Instant now = clock.instant();
        CoverageNeed need = new CoverageNeed(departmentId, competency, level, people, by, now);
        entityManager.persist(need);
        entityManager.flush();
        changed.fire(CoverageNeedChanged.set(by, need.id(), now));
        return need.id();
    }

    private boolean isOpen(Long departmentId, String competency, int level) {
        return entityManager
                        .createQuery("select count(n.id) from CoverageNeed n where n.openMarker = :marker", Long.class)
                        .setParameter("marker", CoverageNeed.marker(departmentId, competency, level))
                        .getSingleResult()
                > 0;
    }

    /**
     * Needs another number of people from now on.
     *
     * @throws Refused if the number will not do, or somebody has changed or ended the need meanwhile
     */
    public Long change(Long needId, long version, Integer people, Long by) {
        CoverageNeed need = unchanged(needId, version);
        if (people != null && people == need.people()) {
            return needId;
        }
        Map<String, Refused> problems = check(need.departmentId(), need.competency(), need.level(), people);
        if (problems.containsKey("people")) {
            throw problems.get("people");
        }
        end(need, by);
        entityManager.flush();
        return set(need.departmentId(), need.competency(), need.level(), people, by);
    }

    /**
     * The department does not need it any more.
     *
     * @throws Refused if somebody has changed or ended the need meanwhile
     */
    public void end(Long needId, long version, Long by) {
        end(unchanged(needId, version), by);
    }

    private void end(CoverageNeed need, Long by) {
        Instant now = clock.instant();
        need.end(by, now);
        changed.fire(CoverageNeedChanged.ended(by, need.id(), now));
    }

    private CoverageNeed unchanged(Long needId, long version) {
        CoverageNeed need = entityManager.find(CoverageNeed.class, needId, LockModeType.PESSIMISTIC_WRITE);
        if (need == null || !need.isOpen() || need.version() != version) {
            throw new Refused("report_need.changed");
        }
        return need;
    }
}
