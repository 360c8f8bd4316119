package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.stupeni.enrolment.assignment.Assigned;
import org.stupeni.enrolment.assignment.AssignedRow;
import org.stupeni.enrolment.assignment.AssignmentChanged;
import org.stupeni.enrolment.assignment.AssignmentLists;
import org.stupeni.enrolment.assignment.AssignmentRow;
import org.stupeni.enrolment.assignment.Subjects;
import org.stupeni.platform.LocalText;

/** Tells people what is asked of them by when, and what is asked no more. Who has left is told nothing. */
@ApplicationScoped
@Transactional
public class AssignmentNotes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AssignmentLists assignments;

    @Inject
    Subjects subjects;

    void tell(@Observes Assigned assigned) {
        tell(Note.Kind.ASSIGNED, assigned.assignmentId(), assigned.employeeIds(), assigned.when());
    }

    void tell(@Observes AssignmentChanged changed) {
        Note.Kind kind = changed.isExtended()
                ? Note.Kind.ASSIGNMENT_EXTENDED
                : changed.isExcused()
                        ? Note.Kind.ASSIGNMENT_EXCUSED
                        : changed.isLeft() ? null : Note.Kind.ASSIGNMENT_ENDED;
        if (kind != null) {
            tell(kind, changed.assignmentId(), changed.employeeIds(), changed.when());
        }
    }

    private void tell(Note.Kind kind, Long assignmentId, List<Long> people, Instant when) {
        if (people.isEmpty()) {
            return;
        }
        AssignmentRow assignment = assignments.find(assignmentId, null).orElseThrow();
        LocalText title = subjects.title(assignment.subject());
        String reason = reason(kind, assignment);
        Map<Long, AssignedRow> rows = assignments.newest(assignmentId, people);
        people.forEach(id -> {
            AssignedRow row = rows.get(id);
            String why = reason == null ? row.endReason() : reason;
            entityManager.persist(new Note(
                    id, kind, new NoteDetails(null, title, 0, null, why, null, null, null, row.dueOn()), when));
        });
    }

    /** The words of whoever asks it or gives more time; null where each row has its own. */
    private String reason(Note.Kind kind, AssignmentRow assignment) {
        return switch (kind) {
            case ASSIGNED -> assignment.reason();
            case ASSIGNMENT_EXTENDED ->
                assignments.extensions(assignment.id()).get(0).reason();
            default -> null;
        };
    }
}
