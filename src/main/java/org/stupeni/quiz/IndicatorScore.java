package org.stupeni.quiz;

import java.math.BigDecimal;

/** The points of one indicator's questions in an attempt, of so many that could be earned. */
public record IndicatorScore(BigDecimal points, int maximum) {

    IndicatorScore plus(BigDecimal more) {
        return new IndicatorScore(points.add(more), maximum + 1);
    }
}
