package org.stupeni.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.stupeni.platform.Refused;

/** The views that people of HR save; each sees the own ones. */
@ApplicationScoped
@Transactional
public class ReportViews {

    static final int MOST = 50;

    private static final String ROW =
            "select new org.stupeni.report.schedule.ViewRow(v.id, v.table, v.filter, v.name, v.savedAt)"
                    + " from ReportView v where v.employeeId = :owner";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** All of a person, by name. */
    public List<ViewRow> of(Long owner) {
        return entityManager
                .createQuery(ROW + " order by v.name, v.id", ViewRow.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** Those of a person that are about one table. */
    public List<ViewRow> of(Long owner, ReportTable table) {
        return entityManager
                .createQuery(ROW + " and v.table = :table order by v.name, v.id", ViewRow.class)
                .setParameter("owner", owner)
                .setParameter("table", table)
                .getResultList();
    }

    public Optional<ViewRow> find(Long viewId, Long owner) {
        return entityManager
                .createQuery(ROW + " and v.id = :id", ViewRow.class)
                .setParameter("owner", owner)
                .setParameter("id", viewId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Saves a view.
     *
     * @throws Refused if the name will not do or is taken, the filter is too long or there are too many views
     */
    public Long save(Long owner, ReportTable table, String filter, String typedName) {
        String name = free(owner, null, typedName);
        ReportFilter.check(filter);
        if (of(owner).size() >= MOST) {
            throw new Refused("schedule_refused.many_views", MOST);
        }
        ReportView view = new ReportView(owner, table, filter, name, clock.instant());
        entityManager.persist(view);
        entityManager.flush();
        return view.id();
    }

    /** @throws Refused if the name will not do or is taken, or there is no such own view any more */
    public void rename(Long viewId, Long owner, String typedName) {
        ReportView view = own(viewId, owner);
        view.rename(free(owner, viewId, typedName));
    }

    /** @throws Refused if there is no such own view any more */
    public void delete(Long viewId, Long owner) {
        entityManager.remove(own(viewId, owner));
    }

    private ReportView own(Long viewId, Long owner) {
        ReportView view = entityManager.find(ReportView.class, viewId);
        if (view == null || !view.employeeId().equals(owner)) {
            throw new Refused("schedule_refused.gone_view");
        }
        return view;
    }

    private String free(Long owner, Long except, String typedName) {
        String name = ReportName.of(typedName);
        boolean taken = of(owner).stream()
                .anyMatch(row -> row.name().equalsIgnoreCase(name) && !row.id().equals(except));
        if (taken) {
            throw new Refused("schedule_refused.same_name");
        }
        return name;
    }
}
