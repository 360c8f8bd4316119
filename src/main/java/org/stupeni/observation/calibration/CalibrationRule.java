package org.stupeni.observation.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.stupeni.observation.Mark;

/**
 * Whether somebody's ratings are close enough to the key. Pure.
 *
 * <p>The distance of a rating from the expert's is counted in steps of the scale, as distance accuracy is in frame-of-reference training (Sulsky &amp; Day
 * 1992: the mean absolute difference from comparison scores; smaller is better). Where one side has a level and the other "not observed", it is one step:
 * who sees what was not there, or misses what was, errs, but not by as many steps as the level has. Two who both observed nothing agree.
 *
 * <p>Close enough is a mean distance of at most {@link #CLOSE} steps with at most one item {@link #FAR_STEPS} or more steps off: an average forgives one
 * misread scene, it must not forgive somebody who is right on easy items and calls a 4 a 1 elsewhere.
 */
public final class CalibrationRule {

    static final BigDecimal CLOSE = new BigDecimal("0.6");
    static final int FAR_STEPS = 2;
    static final int MOST_FAR = 1;

    private static final int SCALE = 3;

    private CalibrationRule() {}

    /** What one item was given and what the key says; levels or {@link Mark#NOT_OBSERVED}. */
    public record Rated(int own, int key) {

        /** How many steps lie between them. */
        public int distance() {
            return bothObserved() ? Math.abs(own - key) : own == key ? 0 : 1;
        }

        boolean bothObserved() {
            return own != Mark.NOT_OBSERVED && key != Mark.NOT_OBSERVED;
        }
    }

    /**
     * What a run comes to.
     *
     * @param rated how many items
     * @param deviation the mean distance in steps
     * @param far how many items lie two steps or more off
     * @param bias by how many steps the ratings are higher than the key where both have a level; below 0 for a severe observer
     */
    public record Outcome(int rated, BigDecimal deviation, int far, BigDecimal bias) {

        public boolean isPassed() {
            return rated > 0 && deviation.compareTo(CLOSE) <= 0 && far <= MOST_FAR;
        }
    }

    public static Outcome of(Collection<Rated> ratings) {
        List<Rated> both = ratings.stream().filter(Rated::bothObserved).toList();
        return new Outcome(
                ratings.size(),
                mean(ratings.stream().mapToInt(Rated::distance).sum(), ratings.size()),
                (int) ratings.stream()
                        .filter(rated -> rated.distance() >= FAR_STEPS)
                        .count(),
                mean(both.stream().mapToInt(rated -> rated.own() - rated.key()).sum(), both.size()));
    }

    private static BigDecimal mean(int sum, int count) {
        return count == 0
                ? BigDecimal.ZERO.setScale(SCALE)
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), SCALE, RoundingMode.HALF_EVEN);
    }
}
