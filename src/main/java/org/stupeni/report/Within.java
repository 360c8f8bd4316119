package org.stupeni.report;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import org.stupeni.identity.place.DepartmentTree;

/**
 * Whom a report counts, in the words of a query over rows {@code p} of the table of levels.
 *
 * @param departmentId the department, with all below it; null for the whole company
 * @param only the people who count at all; null for everybody
 */
public record Within(DepartmentTree tree, Long departmentId, Collection<Long> only) {

    /** Everybody of a department, or of the company. */
    public static Within of(DepartmentTree tree, Long departmentId) {
        return new Within(tree, departmentId, null);
    }

    /** The condition to add, or nothing. */
    public String and() {
        return (departmentId == null ? "" : " and p.departmentId in :departments") + andPeople();
    }

    private String andPeople() {
        if (only == null) {
            return "";
        }
        return only.isEmpty() ? " and p.id is null" : " and p.employeeId in :only";
    }

    /** Sets what {@link #and} names. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        if (departmentId != null) {
            query.setParameter("departments", tree.within(departmentId));
        }
        if (only != null && !only.isEmpty()) {
            query.setParameter("only", only);
        }
        return query;
    }
}
