package org.stupeni.report.gap;

/**
 * How many people of a department and a position stand alike in a competency.
 *
 * @param awaited the level about which somebody has to decide, or 1
 */
public record StandingCount(
        Long departmentId, Long positionId, String competency, int held, int awaited, long people) {}
