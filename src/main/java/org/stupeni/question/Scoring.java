package org.stupeni.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * How many points a response earns: pure in question and response. Every question is worth one point; the rule of each type stands with the type.
 *
 * <p>Points are fractions of whole numbers or of decimals that an author wrote. They are reckoned exactly and rounded once, at the end.
 */
public final class Scoring {

    /** Decimal places of every score. */
    public static final int SCALE = 4;

    static final BigDecimal NONE = BigDecimal.ZERO.setScale(SCALE);
    static final BigDecimal FULL = BigDecimal.ONE.setScale(SCALE);

    private Scoring() {}

    /**
     * The points, from 0 to 1 with {@value #SCALE} places. Nothing answered earns 0, whatever the rule; an open answer has no points of its own until a
     * person has marked it.
     */
    public static Optional<BigDecimal> points(Question question, Response response) {
        return response.isEmpty() ? Optional.of(NONE) : question.task().points(response);
    }

    /**
     * What a response shows of each indicator that its question speaks for, from 0 to 1: its points for the question's own one; a conversation has points by
     * indicator in its document and speaks for each of them.
     *
     * @param points what the response earned
     */
    public static Map<String, BigDecimal> byIndicator(Question question, Response response, BigDecimal points) {
        return question.task() instanceof Dialogue dialogue
                ? dialogue.byIndicator(question.indicator(), response)
                : Map.of(question.indicator(), points);
    }

    static Optional<BigDecimal> allOrNothing(boolean all) {
        return Optional.of(all ? FULL : NONE);
    }

    static Optional<BigDecimal> share(long part, long whole) {
        return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** A part of a whole, never below 0 or above 1. */
    static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return Optional.of(
                part.divide(whole, SCALE, RoundingMode.HALF_UP).max(NONE).min(FULL));
    }
}
