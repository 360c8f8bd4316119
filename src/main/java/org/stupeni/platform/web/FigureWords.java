package org.stupeni.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.stupeni.platform.statistics.Estimate;

/** Writes figures as the reader writes numbers: with a comma or a point. */
@RequestScoped
public class FigureWords {

    private static final int FULL = 100;

    @Inject
    ViewTexts texts;

    public String percent(double share) {
        return texts.of("platform_number.percent", Math.abs(share) < 0.005 ? 0 : share * FULL);
    }

    public String decimal(double value) {
        return texts.of("platform_number.decimal", Math.abs(value) < 0.005 ? 0 : value);
    }

    public String points(double value) {
        return texts.of("platform_number.points", value);
    }

    /** A share of 0 to 1. */
    public Figure share(Estimate estimate) {
        return new Figure(
                percent(estimate.value()),
                texts.of("platform_number.from_to", percent(estimate.low()), percent(estimate.high())),
                place(estimate.low(), 0, 1),
                place(estimate.high(), 0, 1),
                place(estimate.value(), 0, 1),
                null);
    }

    /** A correlation of −1 to 1; or null for none. */
    public Figure correlation(Estimate estimate) {
        return estimate == null
                ? null
                : new Figure(
                        decimal(estimate.value()),
                        texts.of("platform_number.from_to", decimal(estimate.low()), decimal(estimate.high())),
                        place(estimate.low(), -1, 1),
                        place(estimate.high(), -1, 1),
                        place(estimate.value(), -1, 1),
                        FULL / 2);
    }

    /** A coefficient of reliability, drawn from 0 to 1 though it can be below; or null for none. */
    public Figure reliability(Estimate estimate) {
        return estimate == null
                ? null
                : new Figure(
                        decimal(estimate.value()),
                        texts.of("platform_number.from_to", decimal(estimate.low()), decimal(estimate.high())),
                        place(estimate.low(), 0, 1),
                        place(estimate.high(), 0, 1),
                        place(estimate.value(), 0, 1),
                        null);
    }

    /** Points on a scale. */
    public Figure points(Estimate estimate, int least, int most) {
        return new Figure(
                points(estimate.value()),
                texts.of("platform_number.from_to", points(estimate.low()), points(estimate.high())),
                place(estimate.low(), least, most),
                place(estimate.high(), least, most),
                place(estimate.value(), least, most),
                null);
    }

    /** Where a value stands between two others, as a whole number of 0 to 100. */
    public static int place(double value, double from, double to) {
        double share = (value - from) / (to - from);
        return (int) Math.round(FULL * Math.max(0, Math.min(1, share)));
    }
}
