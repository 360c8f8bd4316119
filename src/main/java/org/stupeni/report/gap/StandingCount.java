package org.stupeni.report.gap;

/** How many people of a department and a position hold and reach these levels of a competency. */
public record StandingCount(
        Long departmentId, Long positionId, String competency, int held, int reached, long people) {}
