package org.stupeni.quiz.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

/** A counted response with its sitting, as the reckoning reads it. */
public record ResponseRow(
        Long attempt,
        long courseVersionId,
        int questions,
        BigDecimal cut,
        Instant startedAt,
        String question,
        String version,
        BigDecimal score,
        String chosen,
        Integer seconds) {

    /**
     * As one of the people of its question.
     *
     * @param points of the whole paper
     */
    ItemResponse response(double points) {
        double own = score.doubleValue();
        return new ItemResponse(
                attempt,
                own,
                questions > 1 ? (points - own) / (questions - 1) : 0,
                questions,
                chosen == null || chosen.equals(CountedResponse.ANSWERED) ? Set.of() : Set.of(chosen.split(" ")),
                chosen != null,
                seconds,
                startedAt);
    }
}
