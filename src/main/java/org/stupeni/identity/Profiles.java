package org.stupeni.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.stupeni.identity.place.Department;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;

/** A person's own data, and how the portal shows itself to that person. */
@ApplicationScoped
@Transactional
public class Profiles {

    @PersistenceContext
    EntityManager entityManager;

    public Profile of(Long employeeId) {
        readDepartments();
        Employee employee = entityManager
                .createQuery(
                        "select e from Employee e join fetch e.department join fetch e.position left join fetch e.manager where e.id = :id",
                        Employee.class)
                .setParameter("id", employeeId)
                .getSingleResult();
        return new Profile(
                employee.number(),
                employee.login(),
                employee.name(),
                employee.mail(),
                employee.position().name(),
                path(employee.department()),
                employee.manager() == null ? null : employee.manager().name(),
                employee.language(),
                employee.theme(),
                employee.zone(),
                employee.passwordChangedAt());
    }

    /** All at once, so that going up the tree asks no more: there are few of them, and nobody promises how deep they stand. */
    private void readDepartments() {
        entityManager
                .createQuery("select d from Department d", Department.class)
                .getResultList();
    }

    private static List<LocalText> path(Department own) {
        Deque<LocalText> path = new ArrayDeque<>();
        for (Department each = own; each != null; each = each.parent()) {
            path.addFirst(each.name());
        }
        return List.copyOf(path);
    }

    /**
     * Keeps how this person wants to see the portal.
     *
     * @param theme "light", "dark" or empty for the system's
     */
    public void choose(Long employeeId, Language language, String theme, ZoneId zone) {
        Employee employee = entityManager.find(Employee.class, employeeId);
        employee.speaks(language);
        employee.prefers(theme);
        employee.livesBy(zone);
    }
}
