package org.stupeni.observation.calibration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import org.stupeni.observation.calibration.Leaning;
import org.stupeni.observation.calibration.RunRow;
import org.stupeni.observation.calibration.Tendency;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Says figures of observers as sentences: with how many they are of and how sure they are, and nothing where too little is known. */
@RequestScoped
class FigureWords {

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    /** "0,4 ступени", with a plus or a true minus. */
    String signed(double steps) {
        return number(steps, "+0.0;\u22120.0");
    }

    String plain(BigDecimal steps) {
        return number(steps.doubleValue(), "0.00");
    }

    private String number(double value, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(viewer.getLocale()));
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(value == 0 ? 0.0 : value);
    }

    /** How far the ratings of a finished run lie from the key. */
    String bias(RunRow run) {
        return texts.of("calibration_figure.bias", signed(run.bias().doubleValue()), run.rated());
    }

    String tendency(Tendency tendency) {
        Estimate steps = tendency.steps();
        return texts.of(
                "calibration_figure.estimate",
                signed(steps.value()),
                signed(steps.low()),
                signed(steps.high()),
                tendency.n());
    }

    /** The middle observer, the middle half of them, and how many they are. */
    String leaning(Leaning leaning) {
        return texts.of(
                "calibration_figure.leaning",
                signed(leaning.median()),
                signed(leaning.low()),
                signed(leaning.high()),
                leaning.observers());
    }

    /** What the figure says about the observer, in a word. */
    String meaning(Tendency tendency) {
        return texts.of(
                !tendency.isCertain()
                        ? "calibration_figure.alike"
                        : tendency.steps().value() > 0 ? "calibration_figure.milder" : "calibration_figure.severer");
    }
}
