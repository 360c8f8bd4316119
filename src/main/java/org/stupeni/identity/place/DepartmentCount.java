package org.stupeni.identity.place;

/** How many people a department counts itself. */
public record DepartmentCount(Long departmentId, long people) {}
