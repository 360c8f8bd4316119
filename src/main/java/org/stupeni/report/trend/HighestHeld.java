package org.stupeni.report.trend;

/** The highest level of a competency that a person held on a day. */
public record HighestHeld(Long employeeId, String competency, int level) {}
