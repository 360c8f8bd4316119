package org.stupeni.enrolment.assignment;

import java.time.Instant;
import java.util.List;
import org.stupeni.platform.Fact;

/**
 * Something that was asked of people is asked no more, or by a later day; fired in the transaction that did it.
 *
 * @param who who did it, or null for the portal
 * @param employeeIds of whom it was asked
 */
public record AssignmentChanged(Long who, String what, Long assignmentId, List<Long> employeeIds, Instant when)
        implements Fact {

    private static final String EXTENDED = "enrolment.assignment-extended";
    private static final String EXTENDED_FOR_SOME = "enrolment.assignment-extended-for-some";
    private static final String EXCUSED = "enrolment.assignment-excused";
    private static final String ENDED = "enrolment.assignment-ended";
    private static final String LEFT = "enrolment.assignment-left";

    static AssignmentChanged extended(Long who, Long assignmentId, List<Long> employeeIds, Instant when) {
        return new AssignmentChanged(who, EXTENDED, assignmentId, employeeIds, when);
    }

    static AssignmentChanged extendedForSome(Long who, Long assignmentId, List<Long> employeeIds, Instant when) {
        return new AssignmentChanged(who, EXTENDED_FOR_SOME, assignmentId, employeeIds, when);
    }

    static AssignmentChanged excused(Long who, Long assignmentId, List<Long> employeeIds, Instant when) {
        return new AssignmentChanged(who, EXCUSED, assignmentId, employeeIds, when);
    }

    static AssignmentChanged ended(Long who, Long assignmentId, List<Long> employeeIds, Instant when) {
        return new AssignmentChanged(who, ENDED, assignmentId, employeeIds, when);
    }

    /** Because people went to another place. */
    static AssignmentChanged moved(Long who, Long assignmentId, List<Long> employeeIds, Instant when) {
        return new AssignmentChanged(who, "enrolment.assignment-moved", assignmentId, employeeIds, when);
    }

    /** Because people are no longer there. */
    static AssignmentChanged left(Long who, Long assignmentId, List<Long> employeeIds, Instant when) {
        return new AssignmentChanged(who, LEFT, assignmentId, employeeIds, when);
    }

    public boolean isExtended() {
        return what.equals(EXTENDED) || what.equals(EXTENDED_FOR_SOME);
    }

    public boolean isExcused() {
        return what.equals(EXCUSED);
    }

    /** Whether it is asked no more of people who are gone. */
    public boolean isLeft() {
        return what.equals(LEFT);
    }

    @Override
    public String which() {
        return "assignment:" + assignmentId;
    }
}
