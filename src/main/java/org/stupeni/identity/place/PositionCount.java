package org.stupeni.identity.place;

/** How many people hold a position. */
public record PositionCount(Long positionId, long people) {}
