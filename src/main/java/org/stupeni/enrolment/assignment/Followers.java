package org.stupeni.enrolment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.retire.Retirements;
import org.stupeni.identity.EmployeeChanged;
import org.stupeni.identity.EmployeeJoined;
import org.stupeni.identity.EmployeeLeft;
import org.stupeni.identity.Teams;
import org.stupeni.identity.place.DepartmentChanged;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.place.Place;
import org.stupeni.identity.place.Places;
import org.stupeni.platform.Settings;

/**
 * Lets assignments of departments and positions follow the people who come and go, in the transaction that moves them; a manager's assignment of people by name ends for
 * whoever goes to another line.
 */
@ApplicationScoped
@Transactional
public class Followers {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AssignmentLists lists;

    @Inject
    Achieving achieving;

    @Inject
    Places places;

    @Inject
    Departments departments;

    @Inject
    Teams teams;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Retirements retirements;

    @Inject
    Event<Assigned> assigned;

    @Inject
    Event<AssignmentChanged> changed;

    void follow(@Observes EmployeeJoined joined) {
        follow(List.of(joined.employeeId()), joined.who());
    }

    /** With somebody who gets another manager, everybody below comes into another line. */
    void follow(@Observes EmployeeChanged moved) {
        if (moved.isMoved() || moved.isReturned()) {
            List<Long> line = isAnyScoped() ? teams.lineOf(moved.employeeId()) : List.of();
            follow(Stream.concat(Stream.of(moved.employeeId()), line.stream()).toList(), moved.who());
        }
    }

    void follow(@Observes DepartmentChanged moved) {
        if (moved.isMoved()) {
            follow(
                    places.inDepartment(moved.departmentId()).stream()
                            .map(Place::employeeId)
                            .toList(),
                    moved.who());
        }
    }

    /** Whoever leaves later is asked until then: {@link #endOfLeavers} sees to it. */
    void follow(@Observes EmployeeLeft left) {
        if (!left.on().isAfter(today())) {
            endOf(open("p.employeeId = :id", "id", left.employeeId()), AssignedPerson.End.LEFT, left.who());
        }
    }

    /** Ends what is asked of people whose last day was yesterday or before, and says of how many. */
    public long endOfLeavers() {
        return endOf(
                open("p.employeeId in (select e.id from Employee e where e.leftOn <= :today)", "today", today()),
                AssignedPerson.End.LEFT,
                null);
    }

    private boolean isAnyScoped() {
        return lists.open().stream().anyMatch(row -> row.scope() != null);
    }

    private void follow(Collection<Long> employeeIds, Long byId) {
        List<AssignmentRow> open = lists.open();
        List<AssignmentRow> groups = open.stream()
                .filter(row -> row.audience() != Audience.Kind.PEOPLE || row.scope() != null)
                .toList();
        Set<String> retired = retirements.retired();
        if (groups.isEmpty() || employeeIds.isEmpty()) {
            return;
        }
        List<Place> people = places.of(employeeIds);
        Standing standing = standing(open, groups, people);
        Set<String> askedNow = new HashSet<>();
        for (AssignmentRow group : groups) {
            List<Place> come = new ArrayList<>();
            List<Long> gone = new ArrayList<>();
            for (Place person : people) {
                if (!standing.belongs(person, group)) {
                    standing.openRow(person, group).ifPresent(row -> gone.add(row.id()));
                } else if (group.audience() != Audience.Kind.PEOPLE
                        && !retired.contains(String.valueOf(group.subject().courseId()))
                        && standing.isNew(person, group)
                        && askedNow.add(person.employeeId() + group.subject().word())) {
                    come.add(person);
                }
            }
            ask(group, come, byId);
            if (!gone.isEmpty()) {
                endOf(open("p.id in :ids", "ids", gone), AssignedPerson.End.MOVED, byId);
            }
        }
    }

    private Standing standing(List<AssignmentRow> open, List<AssignmentRow> groups, List<Place> people) {
        List<Long> ids = people.stream().map(Place::employeeId).toList();
        Set<Subject> subjects = groups.stream().map(AssignmentRow::subject).collect(Collectors.toSet());
        Achievement achieved = ids.size() == 1 ? achieving.of(subjects, ids.get(0)) : achieving.of(subjects);
        DepartmentTree tree = departments.tree();
        Map<Long, Set<Long>> above = groups.stream().anyMatch(row -> row.scope() != null) ? teams.above(ids) : Map.of();
        return new Standing(open, lists.ofOpen(ids), achieved, tree, above, today());
    }

    private void ask(AssignmentRow group, List<Place> people, Long byId) {
        if (people.isEmpty()) {
            return;
        }
        Due due = group.dueOfLater();
        people.forEach(person -> entityManager.persist(
                new AssignedPerson(group.id(), person.employeeId(), due.of(person.joinedOn(), today()), today())));
        entityManager.flush();
        assigned.fire(Assigned.joined(
                byId, group.id(), people.stream().map(Place::employeeId).toList(), clock.instant()));
    }

    private List<AssignedPerson> open(String condition, String name, Object value) {
        return entityManager
                .createQuery(
                        "select p from AssignedPerson p where p.endKind is null and " + condition, AssignedPerson.class)
                .setParameter(name, value)
                .getResultList();
    }

    private long endOf(List<AssignedPerson> people, AssignedPerson.End end, Long byId) {
        people.forEach(person -> person.end(end, null, byId, today()));
        entityManager.flush();
        people.stream()
                .collect(Collectors.groupingBy(
                        AssignedPerson::assignmentId,
                        Collectors.mapping(AssignedPerson::employeeId, Collectors.toList())))
                .forEach((assignment, ids) -> changed.fire(
                        end == AssignedPerson.End.LEFT
                                ? AssignmentChanged.left(byId, assignment, ids, clock.instant())
                                : AssignmentChanged.moved(byId, assignment, ids, clock.instant())));
        return people.size();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
