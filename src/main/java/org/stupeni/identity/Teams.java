package org.stupeni.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stupeni.platform.Settings;

/**
 * Who a manager may look at: the own reports, and theirs, as long as they are there. The line is followed in memory over one query of two columns, since neither database walks a
 * tree in words that the other understands.
 */
@ApplicationScoped
@Transactional
public class Teams {

    private static final String LINKS =
            "select new org.stupeni.identity.ReportLink(e.id, e.manager.id, e.leftOn) from Employee e where e.manager is not null"
                    + " order by e.name.family, e.name.given, e.id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** The ids of those who report to this manager, by name. */
    public List<Long> reportsOf(Long managerId) {
        return entityManager
                .createQuery(
                        "select e.id from Employee e where e.manager.id = :manager and (e.leftOn is null or e.leftOn > :today) order by e.name.family, e.name.given, e.id",
                        Long.class)
                .setParameter("manager", managerId)
                .setParameter("today", today())
                .getResultList();
    }

    /** The ids of everybody below this manager, by name. */
    public List<Long> lineOf(Long managerId) {
        return ReportLine.below(managerId, links(), today());
    }

    /** Everybody who leads these people, however high, by person; in one statement. */
    public Map<Long, Set<Long>> above(Collection<Long> employeeIds) {
        return ReportLine.above(employeeIds, links());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    private List<ReportLink> links() {
        return entityManager.createQuery(LINKS, ReportLink.class).getResultList();
    }
}
