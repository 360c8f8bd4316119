package org.stupeni.report.coverage;

/** A need that is open: so many people who hold at least this level, in this department with all below it. */
public record NeedRow(Long id, long version, Long departmentId, String competency, int level, int people) {}
