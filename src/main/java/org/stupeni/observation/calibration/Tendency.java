package org.stupeni.observation.calibration;

import java.util.List;
import java.util.Optional;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.statistics.Estimates;

/**
 * Which way an observer leans, in steps, as far as so few values can tell. Pure.
 *
 * @param n of how many values
 */
public record Tendency(int n, Estimate steps) {

    /** What does not vary cannot be told from one value. */
    private static final int LEAST = 2;

    /** @return nothing where there are fewer values than that, or fewer than two */
    static Optional<Tendency> of(List<Double> values, int fewest) {
        return isEnough(values, fewest)
                ? Optional.of(new Tendency(values.size(), Estimates.mean(numbers(values))))
                : Optional.empty();
    }

    /**
     * By how much the later values lie above the earlier ones.
     *
     * @param fewest in each of the two
     */
    static Optional<Tendency> difference(List<Double> earlier, List<Double> later, int fewest) {
        return isEnough(earlier, fewest) && isEnough(later, fewest)
                ? Optional.of(new Tendency(
                        earlier.size() + later.size(), Estimates.difference(numbers(earlier), numbers(later))))
                : Optional.empty();
    }

    /** Whether no difference at all is among the likely ones: only then is there something to say. */
    public boolean isCertain() {
        return steps.low() > 0 || steps.high() < 0;
    }

    private static boolean isEnough(List<Double> values, int fewest) {
        return values.size() >= Math.max(LEAST, fewest);
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
