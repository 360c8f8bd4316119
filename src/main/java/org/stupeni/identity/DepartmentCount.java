package org.stupeni.identity;

/** How many people a department counts itself. */
public record DepartmentCount(Long departmentId, long people) {}
