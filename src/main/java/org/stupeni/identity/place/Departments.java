package org.stupeni.identity.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;

/** Keeps the tree of departments. Acts go one after another ({@link PeopleGate}). */
@ApplicationScoped
@Transactional
public class Departments {

    private static final int LONGEST_NAME = 200;

    private static final String ROW = """
            select new org.stupeni.identity.place.DepartmentRow(d.id, d.version, p.id, d.nameRu, d.nameEn)
            from Department d left join d.parent p
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Event<DepartmentChanged> changed;

    public DepartmentTree tree() {
        return new DepartmentTree(
                entityManager.createQuery(ROW, DepartmentRow.class).getResultList());
    }

    public Optional<DepartmentRow> find(Long departmentId) {
        return entityManager
                .createQuery(ROW + " where d.id = :id", DepartmentRow.class)
                .setParameter("id", departmentId)
                .getResultStream()
                .findFirst();
    }

    /** How many people each department counts itself, those included who have left; a department without any is missing. */
    public Map<Long, Long> people() {
        return entityManager
                .createQuery(
                        "select new org.stupeni.identity.place.DepartmentCount(e.department.id, count(e.id)) from Employee e group by e.department.id",
                        DepartmentCount.class)
                .getResultStream()
                .collect(Collectors.toMap(DepartmentCount::departmentId, DepartmentCount::people));
    }

    /** What speaks against this name, by field: {@code nameRu}, {@code nameEn}. */
    public Map<String, Refused> check(LocalText name) {
        Map<String, Refused> problems = new LinkedHashMap<>();
        check("nameRu", name.ru(), problems);
        check("nameEn", name.en(), problems);
        return problems;
    }

    private static void check(String field, String name, Map<String, Refused> problems) {
        if (name.isBlank()) {
            problems.put(field, new Refused("identity_department.missing"));
        } else if (name.strip().length() > LONGEST_NAME) {
            problems.put(field, new Refused("identity_department.too_long", LONGEST_NAME));
        }
    }

    /**
     * @param parentId null for one at the top
     * @throws Refused if the name will not do, or there is no such parent
     */
    public Long add(Long parentId, LocalText name, Long byId) {
        PeopleGate.pass(entityManager);
        demandFine(name);
        Department department = new Department(parent(parentId), stripped(name));
        entityManager.persist(department);
        entityManager.flush();
        changed.fire(DepartmentChanged.added(byId, department.id(), clock.instant()));
        return department.id();
    }

    /**
     * Renames a department and moves it with all below it.
     *
     * @param version of the department as the administrator saw it
     * @param parentId null for the top
     * @throws Refused if somebody has changed or removed it meanwhile, the name will not do, or it would stand below itself
     */
    public void edit(Long departmentId, long version, Long parentId, LocalText name, Long byId) {
        PeopleGate.pass(entityManager);
        Department department = unchanged(departmentId, version);
        demandFine(name);
        Department parent = parent(parentId);
        if (Chain.leads(parent, departmentId, Department::id, Department::parent)) {
            throw new Refused("identity_department.below_itself");
        }
        Instant now = clock.instant();
        if (!department.name().equals(stripped(name))) {
            department.isCalled(stripped(name));
            changed.fire(DepartmentChanged.renamed(byId, departmentId, now));
        }
        if (department.parent() != parent) {
            department.standsUnder(parent);
            changed.fire(DepartmentChanged.moved(byId, departmentId, now));
        }
    }

    /**
     * Removes an empty department.
     *
     * @throws Refused if it has people, departments below it, or was changed meanwhile
     */
    public void remove(Long departmentId, long version, Long byId) {
        PeopleGate.pass(entityManager);
        Department department = unchanged(departmentId, version);
        if (!isEmpty(department)) {
            throw new Refused("identity_department.not_empty");
        }
        entityManager.remove(department);
        changed.fire(DepartmentChanged.removed(byId, departmentId, clock.instant()));
    }

    private boolean isEmpty(Department department) {
        long people = entityManager
                .createQuery("select count(e.id) from Employee e where e.department = :department", Long.class)
                .setParameter("department", department)
                .getSingleResult();
        long below = entityManager
                .createQuery("select count(d.id) from Department d where d.parent = :department", Long.class)
                .setParameter("department", department)
                .getSingleResult();
        return people + below == 0;
    }

    private Department unchanged(Long departmentId, long version) {
        Department department = entityManager.find(Department.class, departmentId);
        if (department == null || department.version() != version) {
            throw new Refused("identity_department.changed");
        }
        return department;
    }

    private Department parent(Long parentId) {
        if (parentId == null) {
            return null;
        }
        Department parent = entityManager.find(Department.class, parentId);
        if (parent == null) {
            throw new Refused("identity_department.parent_gone");
        }
        return parent;
    }

    private void demandFine(LocalText name) {
        check(name).values().stream().findFirst().ifPresent(why -> {
            throw why;
        });
    }

    private static LocalText stripped(LocalText name) {
        return new LocalText(name.ru().strip(), name.en().strip());
    }
}
