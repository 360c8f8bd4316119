package org.stupeni.observation.calibration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which way many observers lean together, in steps: the middle one and the middle half of them. Pure.
 *
 * @param observers of how many
 * @param low a quarter of them lie at or below it
 * @param high a quarter of them lie at or above it
 */
public record Leaning(int observers, double median, double low, double high) {

    /** @return nothing of fewer than {@link Observers#FEWEST_OBSERVERS}: so few could be told apart */
    static Optional<Leaning> of(Collection<Double> values) {
        if (values.size() < Observers.FEWEST_OBSERVERS) {
            return Optional.empty();
        }
        List<Double> sorted = values.stream().sorted().toList();
        return Optional.of(new Leaning(sorted.size(), at(sorted, 0.5), at(sorted, 0.25), at(sorted, 0.75)));
    }

    /** Between two values it is taken from both by where it lies, as R does by default. */
    private static double at(List<Double> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
