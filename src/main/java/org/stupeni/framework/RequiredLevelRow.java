package org.stupeni.framework;

import java.time.Instant;

/**
 * What a position asked, or asks still, of whoever holds it.
 *
 * @param setBy who said so, or null for what came with the demo
 * @param endedBy who ended it, or null as long as it is asked
 * @param endedAt null as long as it is asked
 */
public record RequiredLevelRow(
        Long positionId, String competency, int level, Long setBy, Instant setAt, Long endedBy, Instant endedAt) {}
