package org.stupeni.enrolment;

/** One step done in one enrolment: the id of a lesson read or of a module practised. */
public record StepRow(Long enrolmentId, String step) {}
