package org.stupeni.enrolment.assignment;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/**
 * What HR and managers do with assignments: ask, excuse somebody, end. More time is given by {@link Extensions}.
 *
 * <p>Whoever acts in a scope, the id of a manager, sees only what was assigned in it: everything else is unknown.
 */
@ApplicationScoped
@Transactional
public class Assignments {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AudienceRules rules;

    @Inject
    AssignmentLists lists;

    @Inject
    Achieving achieving;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<Assigned> assigned;

    @Inject
    Event<AssignmentChanged> changed;

    /** What speaks against it, by field: {@code subject}, {@code who}, {@code due} or {@code days}. */
    public Map<String, Refused> check(NewAssignment wanted) {
        return rules.check(wanted, today());
    }

    /**
     * Whom it would ask by which day, and whom not and why; nothing is written.
     *
     * @throws Refused with the first thing that {@link #check} finds
     */
    public DryRun dryRun(NewAssignment wanted) {
        check(wanted).values().stream().findFirst().ifPresent(why -> {
            throw why;
        });
        Subject subject = wanted.subject();
        return DryRun.of(
                rules.audience(wanted),
                lists.askedFor(subject),
                achieving.of(List.of(subject)).who(subject, today()),
                wanted.due(),
                today());
    }

    /**
     * Asks it of everybody whom the dry run told.
     *
     * @param seal of the dry run that was shown
     * @return the id of the assignment
     * @throws Refused if it would ask other people or by other days by now, or nobody, there is no reason, or {@link #check} finds something
     */
    public Long assign(NewAssignment wanted, String reason, String seal, Long byId) {
        String why = Reasons.required(reason);
        DryRun run = dryRun(wanted);
        if (run.asked().isEmpty()) {
            throw new Refused("enrolment_assign.nobody_left");
        }
        if (!run.seal().equals(seal)) {
            throw new Refused("enrolment_assign.changed");
        }
        Instant now = clock.instant();
        Assignment assignment = new Assignment(wanted, run.last(), why, byId, today(), now);
        entityManager.persist(assignment);
        entityManager.flush();
        run.asked()
                .forEach(id -> entityManager.persist(
                        new AssignedPerson(assignment.id(), id, run.due().get(id), today())));
        entityManager.flush();
        assigned.fire(Assigned.made(byId, assignment.id(), run.asked(), now));
        return assignment.id();
    }

    /**
     * Asks it of these people no more; of all of them or none.
     *
     * @throws Refused if there is no such assignment, nobody is chosen, it does not ask one of them (any more), or there is no reason
     */
    public void excuse(Long assignmentId, Long scope, Collection<Long> rowIds, String reason, Long byId) {
        locked(assignmentId, scope).demandOpen();
        if (rowIds.isEmpty()) {
            throw new Refused("enrolment_assignment.nobody_chosen");
        }
        String why = Reasons.required(reason);
        List<AssignedPerson> excused = chosen(assignmentId, rowIds);
        excused.forEach(person -> person.end(AssignedPerson.End.EXCUSED, why, byId, today()));
        entityManager.flush();
        changed.fire(AssignmentChanged.excused(byId, assignmentId, peopleOf(excused), clock.instant()));
    }

    /**
     * The rows of people whom an assignment asks still.
     *
     * @throws Refused if one of them is none
     */
    List<AssignedPerson> chosen(Long assignmentId, Collection<Long> rowIds) {
        Set<Long> ids = Set.copyOf(rowIds);
        List<AssignedPerson> found = entityManager
                .createQuery(
                        "select p from AssignedPerson p where p.assignmentId = :id and p.endKind is null and p.id in :rows order by p.id",
                        AssignedPerson.class)
                .setParameter("id", assignmentId)
                .setParameter("rows", ids)
                .getResultList();
        if (found.size() < ids.size()) {
            throw new Refused("enrolment_assignment.not_asked");
        }
        return found;
    }

    static List<Long> peopleOf(List<AssignedPerson> rows) {
        return rows.stream().map(AssignedPerson::employeeId).toList();
    }

    /**
     * Asks it of nobody any more; what was done stays done.
     *
     * @throws Refused if there is no such assignment, it was ended before, or there is no reason
     */
    public void end(Long assignmentId, Long scope, String reason, Long byId) {
        Assignment assignment = locked(assignmentId, scope);
        assignment.demandOpen();
        String why = Reasons.required(reason);
        List<Long> asked = asked(assignmentId);
        Instant now = clock.instant();
        assignment.end(why, byId, now);
        entityManager
                .createQuery("""
                        update AssignedPerson p set p.endKind = :ended, p.endReason = :why, p.endedBy = :by, p.endedOn = :today,
                            p.openMarker = null
                        where p.assignmentId = :id and p.endKind is null
                        """)
                .setParameter("ended", AssignedPerson.End.ENDED)
                .setParameter("why", why)
                .setParameter("by", byId)
                .setParameter("today", today())
                .setParameter("id", assignmentId)
                .executeUpdate();
        changed.fire(AssignmentChanged.ended(byId, assignmentId, asked, now));
    }

    /** Who has still to do it. */
    List<Long> asked(Long assignmentId) {
        return lists.people(assignmentId).stream()
                .filter(person -> person.state().isDue())
                .map(person -> person.row().employeeId())
                .toList();
    }

    /** For whoever changes it: one after the other. */
    Assignment locked(Long assignmentId, Long scope) {
        Assignment assignment = entityManager.find(Assignment.class, assignmentId, LockModeType.PESSIMISTIC_WRITE);
        if (assignment == null || scope != null && !scope.equals(assignment.scopeId())) {
            throw new Refused("enrolment_assignment.unknown");
        }
        return assignment;
    }

    /** The day it is in the organisation's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
