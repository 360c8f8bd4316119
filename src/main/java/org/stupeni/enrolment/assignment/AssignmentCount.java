package org.stupeni.enrolment.assignment;

/** How many people an assignment asks now. */
public record AssignmentCount(Long assignmentId, long people) {}
