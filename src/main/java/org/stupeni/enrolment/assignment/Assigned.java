package org.stupeni.enrolment.assignment;

import java.time.Instant;
import java.util.List;
import org.stupeni.platform.Fact;

/**
 * People were asked for something, by a new assignment or because they came to whom it asks; fired in the transaction that wrote it.
 *
 * @param who who assigned it, or moved the person
 * @param employeeIds who is asked; never empty
 */
public record Assigned(Long who, String what, Long assignmentId, List<Long> employeeIds, Instant when) implements Fact {

    static Assigned made(Long who, Long assignmentId, List<Long> employeeIds, Instant when) {
        return new Assigned(who, "enrolment.assignment-made", assignmentId, employeeIds, when);
    }

    static Assigned joined(Long who, Long assignmentId, List<Long> employeeIds, Instant when) {
        return new Assigned(who, "enrolment.assignment-joined", assignmentId, employeeIds, when);
    }

    @Override
    public String which() {
        return "assignment:" + assignmentId;
    }
}
