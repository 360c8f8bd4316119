package org.stupeni.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.stupeni.identity.place.Department;
import org.stupeni.identity.place.Positions;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;

/**
 * Makes people for tests that run inside the portal: each call a new person, so that tests sharing a database never meet.
 *
 * <p>Everybody made here has {@link #PASSWORD} and signs in by the number.
 */
@ApplicationScoped
@Transactional
public class TestPeople {

    public static final String PASSWORD = "correct-horse-battery";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Passwords passwords;

    @Inject
    People people;

    @Inject
    Positions positions;

    private String hash;

    /** A new employee who may only learn. */
    public PersonRow employee() {
        return join(null);
    }

    /** A new employee with these roles beside learning. */
    public PersonRow with(Role... roles) {
        return join(null, roles);
    }

    /** A new employee who reports to this manager, with these roles beside learning. */
    public PersonRow reportingTo(Long managerId, Role... roles) {
        return join(managerId, roles);
    }

    /** Lets this employee report to nobody any more. */
    public void movesAway(Long employeeId) {
        entityManager.find(Employee.class, employeeId).reportsTo(null);
    }

    /** A new employee with this family and given name. */
    public PersonRow called(String family, String given) {
        return join(new PersonName(family, given, null), null);
    }

    /** A new employee in this position. */
    public PersonRow as(String position) {
        return join(new PersonName("Проверкин", "Пётр", "Иванович"), position, null);
    }

    private PersonRow join(Long managerId, Role... roles) {
        return join(new PersonName("Проверкин", "Пётр", "Иванович"), managerId, roles);
    }

    private PersonRow join(PersonName name, Long managerId, Role... roles) {
        return join(name, "Кассир", managerId, roles);
    }

    private PersonRow join(PersonName name, String position, Long managerId, Role... roles) {
        String number = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 15);
        Department department = new Department(null, new LocalText("Отдел " + number, "Department " + number));
        entityManager.persist(department);
        Employee employee = Employee.join(
                number,
                name,
                number + "@example.org",
                department,
                positions.called(new LocalText(position, "Position " + position)),
                ZoneId.of("Europe/Moscow"),
                Language.RU);
        employee.signsInBy(null, hash());
        employee.takes(setOf(roles));
        if (managerId != null) {
            employee.reportsTo(entityManager.getReference(Employee.class, managerId));
        }
        entityManager.persist(employee);
        entityManager.flush();
        return people.find(employee.id()).orElseThrow();
    }

    private static Set<Role> setOf(Role... roles) {
        Set<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(Arrays.asList(roles));
        return set;
    }

    private synchronized String hash() {
        if (hash == null) {
            hash = passwords.hashOf(PASSWORD);
        }
        return hash;
    }
}
