package org.stupeni.harness;

import java.util.Collection;

/** The middle of figures that were measured again and again; of an even number of them the upper one. */
public final class Median {

    private Median() {}

    /** @param values at least one */
    public static double of(Collection<Double> values) {
        return values.stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .skip(values.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
