package org.stupeni.enrolment.assignment;

import java.util.List;

/**
 * Whom an assignment asks.
 *
 * @param people empty but for {@link Kind#PEOPLE}
 * @param departmentId with all parts of the department; null but for {@link Kind#DEPARTMENT}
 * @param positionId null but for {@link Kind#POSITION}
 */
public record Audience(Kind kind, List<Long> people, Long departmentId, Long positionId) {

    /** How people are named; the names are kept in rows. */
    public enum Kind {
        PEOPLE,
        DEPARTMENT,
        POSITION
    }

    public static Audience people(List<Long> employeeIds) {
        return new Audience(Kind.PEOPLE, List.copyOf(employeeIds), null, null);
    }

    public static Audience department(Long departmentId) {
        return new Audience(Kind.DEPARTMENT, List.of(), departmentId, null);
    }

    public static Audience position(Long positionId) {
        return new Audience(Kind.POSITION, List.of(), null, positionId);
    }
}
