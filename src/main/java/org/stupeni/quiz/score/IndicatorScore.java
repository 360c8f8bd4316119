package org.stupeni.quiz.score;

import java.math.BigDecimal;

/** The points of one indicator's questions in an attempt, of so many that could be earned. */
public record IndicatorScore(BigDecimal points, int maximum) {

    /** Whether they are at least so many per cent of what could be earned. */
    public boolean isAtLeast(int percent) {
        return points.multiply(BigDecimal.valueOf(100))
                        .compareTo(BigDecimal.valueOf(percent).multiply(BigDecimal.valueOf(maximum)))
                >= 0;
    }

    /** Whether it is worth learning again: less than the share that is asked for, in per cent, was earned, or less than two thirds. */
    public boolean isWeak(int share) {
        return !isAtLeast(share)
                || points.multiply(BigDecimal.valueOf(3)).compareTo(BigDecimal.valueOf(2L * maximum)) < 0;
    }

    public IndicatorScore plus(IndicatorScore other) {
        return new IndicatorScore(points.add(other.points), maximum + other.maximum);
    }

    public IndicatorScore plus(BigDecimal more) {
        return new IndicatorScore(points.add(more), maximum + 1);
    }
}
