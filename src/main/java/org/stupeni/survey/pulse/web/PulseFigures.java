package org.stupeni.survey.pulse.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.web.Figure;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.survey.SurveyQuestion;

/** Writes figures of the pulse as the reader writes numbers. */
@RequestScoped
class PulseFigures {

    private static final int FULL = 100;

    @Inject
    ViewTexts texts;

    /** A mean mark on its scale. */
    Figure mean(Estimate mean, SurveyQuestion.Scale scale) {
        return new Figure(
                number(mean.value()),
                texts.of("statistics_number.from_to", number(mean.low()), number(mean.high())),
                place(mean.low(), scale.from(), scale.to()),
                place(mean.high(), scale.from(), scale.to()),
                place(mean.value(), scale.from(), scale.to()),
                null);
    }

    /** A share of 0 to 1. */
    Figure share(Estimate share) {
        return new Figure(
                percent(share.value()),
                texts.of("statistics_number.from_to", percent(share.low()), percent(share.high())),
                place(share.low(), 0, 1),
                place(share.high(), 0, 1),
                place(share.value(), 0, 1),
                null);
    }

    /** By how much a mark rose or fell against an earlier one, and whether that can be chance, as a sentence. */
    String against(Estimate difference, int since) {
        boolean chance = difference.low() <= 0 && difference.high() >= 0;
        return texts.of(
                chance ? "pulse_view.against_chance" : "pulse_view.against",
                signed(difference.value()),
                signed(difference.low()),
                signed(difference.high()),
                since);
    }

    private String signed(double value) {
        return texts.of("pulse_view.signed", round(value));
    }

    private String number(double value) {
        return texts.of("statistics_number.points", round(value));
    }

    private String percent(double share) {
        return texts.of("statistics_number.percent", share * FULL);
    }

    /** To a tenth, and never as minus nothing. */
    private static double round(double value) {
        return Math.round(value * 10) / 10.0 + 0.0;
    }

    static int place(double value, double from, double to) {
        return (int) Math.round(FULL * Math.max(0, Math.min(1, (value - from) / (to - from))));
    }
}
