package org.stupeni.quiz.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The drawing of a score: a bar 280 wide, filled up to the points, with a mark at the cut.
 *
 * @param filled where the points end
 * @param cut where the cut stands; null for practice
 */
public record ScoreScale(int filled, Integer cut) {

    private static final int WIDTH = 280;

    static ScoreScale of(BigDecimal points, int maximum, BigDecimal cut) {
        return new ScoreScale(place(points, maximum), cut == null ? null : place(cut, maximum));
    }

    private static int place(BigDecimal points, int maximum) {
        return points.multiply(BigDecimal.valueOf(WIDTH))
                .divide(BigDecimal.valueOf(Math.max(1, maximum)), 0, RoundingMode.HALF_UP)
                .intValue();
    }
}
