package org.stupeni.enrolment.assignment.web;

/** An assignment in a list. */
public record AssignmentLine(
        Long id, String title, String audience, String due, long people, String by, String reason) {}
