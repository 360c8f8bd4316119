package org.stupeni.identity;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** Something about a person was changed by an administrator, or the day of hire by HR; fired in the transaction that did it. */
public record EmployeeChanged(Long who, String what, Long employeeId, Instant when) implements Fact {

    private static final String MOVED = "identity.employee-moved";
    private static final String BLOCKED = "identity.employee-blocked";
    private static final String RETURNED = "identity.employee-returned";

    static EmployeeChanged edited(Long who, Long employeeId, Instant when) {
        return new EmployeeChanged(who, "identity.employee-edited", employeeId, when);
    }

    /** To another department, manager or position. */
    static EmployeeChanged moved(Long who, Long employeeId, Instant when) {
        return new EmployeeChanged(who, MOVED, employeeId, when);
    }

    static EmployeeChanged hireDayPut(Long who, Long employeeId, Instant when) {
        return new EmployeeChanged(who, "identity.employee-hire-day", employeeId, when);
    }

    static EmployeeChanged rolesChanged(Long who, Long employeeId, Instant when) {
        return new EmployeeChanged(who, "identity.employee-roles-changed", employeeId, when);
    }

    static EmployeeChanged blocked(Long who, Long employeeId, Instant when) {
        return new EmployeeChanged(who, BLOCKED, employeeId, when);
    }

    static EmployeeChanged unblocked(Long who, Long employeeId, Instant when) {
        return new EmployeeChanged(who, "identity.employee-unblocked", employeeId, when);
    }

    static EmployeeChanged returned(Long who, Long employeeId, Instant when) {
        return new EmployeeChanged(who, RETURNED, employeeId, when);
    }

    /** Whether the person has another department, manager or position. */
    public boolean isMoved() {
        return what.equals(MOVED);
    }

    /** Whether the person was shut out. */
    public boolean isBlocked() {
        return what.equals(BLOCKED);
    }

    /** Whether the person has come back, or stays after all. */
    public boolean isReturned() {
        return what.equals(RETURNED);
    }

    @Override
    public String which() {
        return "employee:" + employeeId;
    }
}
