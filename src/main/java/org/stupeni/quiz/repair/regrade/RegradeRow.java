package org.stupeni.quiz.repair.regrade;

import java.time.Instant;

/**
 * A regrade as pages show it.
 *
 * @param reason why results may fall, or null
 * @param doneAt null while it runs
 */
public record RegradeRow(
        long id,
        long correctionId,
        Direction direction,
        String reason,
        Long startedBy,
        Instant startedAt,
        Instant doneAt) {

    public boolean isDone() {
        return doneAt != null;
    }
}
