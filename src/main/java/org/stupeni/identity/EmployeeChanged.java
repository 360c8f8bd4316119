package org.stupeni.identity;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** Something about a person was changed by an administrator; fired in the transaction that did it. */
public record EmployeeChanged(Long who, String what, Long employeeId, Instant when) implements Fact {

    static EmployeeChanged edited(Long who, Long employeeId, Instant when) {
        return new EmployeeChanged(who, "identity.employee-edited", employeeId, when);
    }

    /** To another department or manager. */
    static EmployeeChanged moved(Long who, Long employeeId, Instant when) {
        return new EmployeeChanged(who, "identity.employee-moved", employeeId, when);
    }

    static EmployeeChanged rolesChanged(Long who, Long employeeId, Instant when) {
        return new EmployeeChanged(who, "identity.employee-roles-changed", employeeId, when);
    }

    static EmployeeChanged blocked(Long who, Long employeeId, Instant when) {
        return new EmployeeChanged(who, "identity.employee-blocked", employeeId, when);
    }

    static EmployeeChanged unblocked(Long who, Long employeeId, Instant when) {
        return new EmployeeChanged(who, "identity.employee-unblocked", employeeId, when);
    }

    static EmployeeChanged returned(Long who, Long employeeId, Instant when) {
        return new EmployeeChanged(who, "identity.employee-returned", employeeId, when);
    }

    @Override
    public String which() {
        return "employee:" + employeeId;
    }
}
