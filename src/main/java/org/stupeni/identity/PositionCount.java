package org.stupeni.identity;

/** How many people hold a position. */
public record PositionCount(Long positionId, long people) {}
