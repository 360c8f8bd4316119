package org.stupeni.quiz.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.web.Figure;
import org.stupeni.platform.web.ViewTexts;

/** Writes figures as the reader writes numbers: with a comma or a point. */
@RequestScoped
class FigureWords {

    private static final int FULL = 100;

    @Inject
    ViewTexts texts;

    String percent(double share) {
        return texts.of("statistics_number.percent", share * FULL);
    }

    String decimal(double value) {
        return texts.of("statistics_number.decimal", Math.abs(value) < 0.005 ? 0 : value);
    }

    String points(double value) {
        return texts.of("statistics_number.points", value);
    }

    /** A share of 0 to 1. */
    Figure share(Estimate estimate) {
        return new Figure(
                percent(estimate.value()),
                texts.of("statistics_number.from_to", percent(estimate.low()), percent(estimate.high())),
                place(estimate.low(), 0, 1),
                place(estimate.high(), 0, 1),
                place(estimate.value(), 0, 1),
                null);
    }

    /** A correlation of −1 to 1; or null for none. */
    Figure correlation(Estimate estimate) {
        return estimate == null
                ? null
                : new Figure(
                        decimal(estimate.value()),
                        texts.of("statistics_number.from_to", decimal(estimate.low()), decimal(estimate.high())),
                        place(estimate.low(), -1, 1),
                        place(estimate.high(), -1, 1),
                        place(estimate.value(), -1, 1),
                        FULL / 2);
    }

    /** A coefficient of reliability, drawn from 0 to 1 though it can be below; or null for none. */
    Figure reliability(Estimate estimate) {
        return estimate == null
                ? null
                : new Figure(
                        decimal(estimate.value()),
                        texts.of("statistics_number.from_to", decimal(estimate.low()), decimal(estimate.high())),
                        place(estimate.low(), 0, 1),
                        place(estimate.high(), 0, 1),
                        place(estimate.value(), 0, 1),
                        null);
    }

    /** Points of a paper of so many. */
    Figure points(Estimate estimate, int maximum) {
        return new Figure(
                points(estimate.value()),
                texts.of("statistics_number.from_to", points(estimate.low()), points(estimate.high())),
                place(estimate.low(), 0, maximum),
                place(estimate.high(), 0, maximum),
                place(estimate.value(), 0, maximum),
                null);
    }

    /** A share of a group, as text, bar and count. */
    ChoiceLine.Share share(int part, int whole) {
        double share = whole == 0 ? 0 : (double) part / whole;
        return new ChoiceLine.Share(percent(share), place(share, 0, 1), String.valueOf(part));
    }

    private static int place(double value, double from, double to) {
        double share = (value - from) / (to - from);
        return (int) Math.round(FULL * Math.max(0, Math.min(1, share)));
    }
}
