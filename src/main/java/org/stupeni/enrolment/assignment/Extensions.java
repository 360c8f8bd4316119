package org.stupeni.enrolment.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.platform.Refused;

/** More time for what was asked: for everybody, or for some. Who acts in a scope is told as {@link Assignments} says. */
@ApplicationScoped
@Transactional
public class Extensions {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentLists lists;

    @Inject
    Clock clock;

    @Inject
    Event<AssignmentChanged> changed;

    /**
     * Gives everybody who is asked until a later day; who has a later one already keeps it.
     *
     * @throws Refused if there is no such assignment, it was ended, the day is not later, or there is no reason
     */
    public void extend(Long assignmentId, Long scope, LocalDate day, String reason, Long byId) {
        Assignment assignment = assignments.locked(assignmentId, scope);
        demandComing(day);
        String why = Reasons.required(reason);
        LocalDate before = assignment.dueOn();
        assignment.extend(day);
        Instant now = clock.instant();
        List<Long> asked = assignments.asked(assignmentId);
        entityManager.persist(new AssignmentExtension(assignmentId, null, before, day, why, byId, now));
        entityManager
                .createQuery(
                        "update AssignedPerson p set p.dueOn = :day where p.assignmentId = :id and p.endKind is null and p.dueOn < :day")
                .setParameter("day", day)
                .setParameter("id", assignmentId)
                .executeUpdate();
        changed.fire(AssignmentChanged.extended(byId, assignmentId, asked, now));
    }

    /**
     * Gives these people until a later day; the others keep theirs.
     *
     * @param rowIds of the people whom it asks; all of them or none
     * @throws Refused if there is no such assignment, it was ended, nobody is chosen, it does not ask one of them (any more), the day is not later than theirs, or
     *     there is no reason
     */
    public void extendFor(
            Long assignmentId, Long scope, Collection<Long> rowIds, LocalDate day, String reason, Long byId) {
        assignments.locked(assignmentId, scope).demandOpen();
        if (rowIds.isEmpty()) {
            throw new Refused("enrolment_assignment.nobody_chosen");
        }
        demandComing(day);
        String why = Reasons.required(reason);
        Set<Long> due = lists.people(assignmentId).stream()
                .filter(asked -> asked.state().isDue())
                .map(asked -> asked.row().id())
                .collect(Collectors.toSet());
        if (!due.containsAll(rowIds)) {
            throw new Refused("enrolment_assignment.not_asked");
        }
        Instant now = clock.instant();
        List<AssignedPerson> extended = assignments.chosen(assignmentId, rowIds);
        extended.forEach(person -> {
            LocalDate before = person.dueOn();
            person.extend(day);
            entityManager.persist(
                    new AssignmentExtension(assignmentId, person.employeeId(), before, day, why, byId, now));
        });
        entityManager.flush();
        changed.fire(AssignmentChanged.extendedForSome(byId, assignmentId, Assignments.peopleOf(extended), now));
    }

    private void demandComing(LocalDate day) {
        if (day == null) {
            throw new Refused("enrolment_assignment.day_missing");
        }
        AudienceRules.dueOn(day, assignments.today()).ifPresent(why -> {
            throw why;
        });
    }
}
