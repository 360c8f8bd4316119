package org.stupeni.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.identity.place.Chain;
import org.stupeni.identity.place.Department;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** What a person's data must be like among those of all others; part of {@link Staff}. */
@ApplicationScoped
@Transactional
class StaffRules {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The refusals by field. */
    Map<String, Refused> check(PersonData data, Long employeeId) {
        Map<String, Refused> problems = PersonRules.check(data, LocalDate.ofInstant(clock.instant(), settings.zone()));
        taken(data, employeeId).forEach(problems::putIfAbsent);
        if (data.departmentId() == null) {
            problems.putIfAbsent("department", new Refused("identity_person.department_missing"));
        } else if (entityManager.find(Department.class, data.departmentId()) == null) {
            problems.putIfAbsent("department", new Refused("identity_person.department_unknown"));
        }
        if (data.managerId() != null) {
            againstManager(data.managerId(), employeeId).ifPresent(why -> problems.putIfAbsent("manager", why));
        }
        if (data.joinedOn() != null && hasLeftBy(data.joinedOn(), employeeId)) {
            problems.putIfAbsent("joinedOn", new Refused("identity_person.joined_after_leaving"));
        }
        return problems;
    }

    private boolean hasLeftBy(LocalDate day, Long employeeId) {
        LocalDate leftOn = employeeId == null
                ? null
                : entityManager.find(Employee.class, employeeId).leftOn();
        return leftOn != null && day.isAfter(leftOn);
    }

    /** A sign-in by number, mail or login name finds one person, so none of the three may be any of somebody else's. */
    private Map<String, Refused> taken(PersonData data, Long employeeId) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("number", data.number().toLowerCase(Locale.ROOT));
        names.put("mail", data.mail().toLowerCase(Locale.ROOT));
        names.put("login", data.login().toLowerCase(Locale.ROOT));
        Map<String, Refused> problems = new LinkedHashMap<>();
        List<Employee> others = entityManager
                .createQuery("""
                        select e from Employee e
                        where e.id <> :id and (lower(e.number) in :names or e.mail in :names or e.login in :names)
                        """, Employee.class)
                .setParameter("id", employeeId == null ? -1L : employeeId)
                .setParameter("names", names.values())
                .getResultList();
        names.forEach((field, name) -> others.stream()
                .filter(other -> Stream.of(other.number().toLowerCase(Locale.ROOT), other.mail(), other.login())
                        .anyMatch(name::equals))
                .findFirst()
                .ifPresent(other -> problems.put(
                        field, new Refused("identity_person.taken", other.name().full(), other.number()))));
        return problems;
    }

    private Optional<Refused> againstManager(Long managerId, Long employeeId) {
        Employee manager = entityManager.find(Employee.class, managerId);
        if (manager == null) {
            return Optional.of(new Refused("identity_person.manager_unknown"));
        }
        if (managerId.equals(employeeId)) {
            return Optional.of(new Refused("identity_person.manager_oneself"));
        }
        return Chain.leads(manager, employeeId, Employee::id, Employee::manager)
                ? Optional.of(new Refused(
                        "identity_person.manager_below", manager.name().full()))
                : Optional.empty();
    }
}
