package org.stupeni.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stupeni.identity.place.Department;
import org.stupeni.identity.place.PeopleGate;
import org.stupeni.identity.place.Position;
import org.stupeni.identity.place.Positions;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/**
 * What an administrator does to people: takes them in, corrects their data, moves them, gives roles. Whether they may sign in is said by {@link StateChanges}.
 *
 * <p>Acts go one after another ({@link org.stupeni.identity.place.PeopleGate}); an act on a person who was changed meanwhile is refused.
 */
@ApplicationScoped
@Transactional
public class Staff {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    StaffRules rules;

    @Inject
    Positions positions;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<EmployeeJoined> joined;

    @Inject
    Event<EmployeeChanged> changed;

    public Optional<PersonDetails> find(Long employeeId) {
        return entityManager
                .createQuery("""
                        select distinct e from Employee e join fetch e.department join fetch e.position left join fetch e.manager left join fetch e.roles
                        where e.id = :id
                        """, Employee.class)
                .setParameter("id", employeeId)
                .getResultStream()
                .findFirst()
                .map(employee -> PersonDetails.of(employee, today()));
    }

    /**
     * Everything that speaks against these data, by the field it stands in; nothing if they may be kept.
     *
     * @param employeeId the person they are of, or null for a new one
     */
    public Map<String, Refused> check(PersonData data, Long employeeId) {
        return rules.check(data, employeeId);
    }

    /**
     * Takes a new person in, who may only learn and cannot sign in before there is a password. Of whom nobody says when they came, they came today.
     *
     * @throws Refused with the first thing that {@link #check} finds
     */
    public Long create(PersonData data, Long byId) {
        PeopleGate.pass(entityManager);
        demandFine(data, null);
        Employee employee = Employee.join(
                data.number(),
                name(data),
                data.mail(),
                entityManager.find(Department.class, data.departmentId()),
                position(data),
                ZoneId.of(data.zone()),
                data.language());
        describe(employee, data);
        if (data.joinedOn() == null) {
            employee.comes(today());
        }
        entityManager.persist(employee);
        entityManager.flush();
        joined.fire(new EmployeeJoined(byId, employee.id(), clock.instant()));
        return employee.id();
    }

    /**
     * Keeps these data of a person, department and manager among them.
     *
     * @param version of the person as the administrator saw it
     * @throws Refused if the person has changed since, or with the first thing that {@link #check} finds
     */
    public void edit(Long employeeId, long version, PersonData data, Long byId) {
        PeopleGate.pass(entityManager);
        Employee employee = unchanged(employeeId, version);
        demandFine(data, employeeId);
        PersonData before = PersonDetails.dataOf(employee);
        describe(employee, data);
        PersonData after = PersonDetails.dataOf(employee);
        Instant now = clock.instant();
        if (!Objects.equals(before.joinedOn(), after.joinedOn())) {
            entityManager.persist(StateChange.ofHire(
                    employee,
                    before.joinedOn(),
                    after.joinedOn(),
                    null,
                    entityManager.getReference(Employee.class, byId),
                    now));
        }
        if (!after.describesLike(before)) {
            changed.fire(EmployeeChanged.edited(byId, employeeId, now));
        }
        if (!after.placesLike(before)) {
            changed.fire(EmployeeChanged.moved(byId, employeeId, now));
        }
    }

    /**
     * Gives a person these roles and no others; everybody may learn.
     *
     * @throws Refused if the person has changed since, or nobody would be left who can administer
     */
    public void giveRoles(Long employeeId, long version, Set<Role> roles, Long byId) {
        PeopleGate.pass(entityManager);
        Employee employee = unchanged(employeeId, version);
        Set<Role> wanted = EnumSet.of(Role.EMPLOYEE);
        wanted.addAll(roles);
        if (wanted.equals(employee.roles())) {
            return;
        }
        if (!wanted.contains(Role.ADMINISTRATOR)
                && employee.roles().contains(Role.ADMINISTRATOR)
                && noOtherAdministrator(employee)) {
            throw new Refused("identity_roles.last_administrator");
        }
        entityManager.lock(employee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        employee.hasOnly(wanted);
        changed.fire(EmployeeChanged.rolesChanged(byId, employeeId, clock.instant()));
    }

    private Employee unchanged(Long employeeId, long version) {
        Employee employee = entityManager.find(Employee.class, employeeId);
        if (employee.version() != version) {
            throw new Refused("identity_person.changed");
        }
        return employee;
    }

    private void demandFine(PersonData data, Long employeeId) {
        check(data, employeeId).values().stream().findFirst().ifPresent(why -> {
            throw why;
        });
    }

    private void describe(Employee employee, PersonData data) {
        employee.isDescribedBy(
                data.number(),
                name(data),
                data.mail(),
                data.login().isEmpty() ? null : data.login(),
                position(data),
                ZoneId.of(data.zone()),
                data.language());
        employee.comes(data.joinedOn());
        employee.worksIn(entityManager.find(Department.class, data.departmentId()));
        employee.reportsTo(data.managerId() == null ? null : entityManager.find(Employee.class, data.managerId()));
    }

    private static PersonName name(PersonData data) {
        return new PersonName(data.family(), data.given(), data.patronymic());
    }

    private Position position(PersonData data) {
        return positions.called(data.position());
    }

    /** Whoever is blocked, gone or without a password administers nothing. */
    private boolean noOtherAdministrator(Employee employee) {
        return entityManager
                .createQuery("select e from Employee e join e.roles r where r = :administrator", Employee.class)
                .setParameter("administrator", Role.ADMINISTRATOR)
                .getResultStream()
                .noneMatch(other -> !other.id().equals(employee.id()) && other.state(today()) == PersonState.ACTIVE);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
