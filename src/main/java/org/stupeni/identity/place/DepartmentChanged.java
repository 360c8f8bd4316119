package org.stupeni.identity.place;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** A department was added, renamed, moved under another or removed; fired by {@link Departments} in the transaction that did it. */
public record DepartmentChanged(Long who, String what, Long departmentId, Instant when) implements Fact {

    private static final String MOVED = "identity.department-moved";

    static DepartmentChanged added(Long who, Long departmentId, Instant when) {
        return new DepartmentChanged(who, "identity.department-added", departmentId, when);
    }

    static DepartmentChanged renamed(Long who, Long departmentId, Instant when) {
        return new DepartmentChanged(who, "identity.department-renamed", departmentId, when);
    }

    static DepartmentChanged moved(Long who, Long departmentId, Instant when) {
        return new DepartmentChanged(who, MOVED, departmentId, when);
    }

    static DepartmentChanged removed(Long who, Long departmentId, Instant when) {
        return new DepartmentChanged(who, "identity.department-removed", departmentId, when);
    }

    /** Whether it stands under another department now, with all its parts and people. */
    public boolean isMoved() {
        return what.equals(MOVED);
    }

    @Override
    public String which() {
        return "department:" + departmentId;
    }
}
