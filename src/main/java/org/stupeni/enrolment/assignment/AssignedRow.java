package org.stupeni.enrolment.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * What one assignment asks of one person.
 *
 * @param endKind null as long as it is asked
 */
public record AssignedRow(
        Long id,
        Long assignmentId,
        Long employeeId,
        LocalDate dueOn,
        LocalDate assignedOn,
        AssignedPerson.End endKind,
        String endReason,
        Long endedBy,
        LocalDate endedOn) {

    /** How things stand with it; a word of each is part of a text's key. */
    public enum State {
        OPEN,
        OVERDUE,
        DONE,
        EXCUSED,
        ENDED,
        MOVED,
        LEFT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether something has to be done still. */
        public boolean isDue() {
            return this == OPEN || this == OVERDUE;
        }
    }

    /** What answers it, if anything does: the first of it. What came after the end answers nothing. */
    Optional<Achieved> answer(Collection<Achieved> achieved) {
        return achieved.stream()
                .filter(one -> one.answers(assignedOn))
                .filter(one -> endedOn == null || !one.from().isAfter(endedOn))
                .min(Comparator.comparing(Achieved::from));
    }

    /** The last day lasts to its end. */
    State state(Collection<Achieved> achieved, LocalDate today) {
        if (answer(achieved).isPresent()) {
            return State.DONE;
        }
        if (endKind != null) {
            return State.valueOf(endKind.name());
        }
        return dueOn.isBefore(today) ? State.OVERDUE : State.OPEN;
    }
}
