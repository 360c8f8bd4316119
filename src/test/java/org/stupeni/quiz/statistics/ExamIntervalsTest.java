package org.stupeni.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.quiz.statistics.ExamFigures.Method;

class ExamIntervalsTest {

    /** Reckoned with SciPy 1.17 from the formulas: chi2.ppf, f.ppf and norm.ppf. */
    @ParameterizedTest
    @CsvSource({
        "0.8, 40, 30, 22, 4, 18, 3.276644076, 5.136141963, 1.718082341, 1.865752394, 0.758514903, 0.963512475",
        "0.8, 40, 30, 22, 4, 21.9, 3.276644076, 5.136141963, 1.718082341, 1.865752394, 0.681671324, 0.902343585",
        "-0.1, 25, 10, 5, 2, 4, 1.561656740, 2.782304335, 1.917085107, 2.315980251, 0.000548538, 0.743499773"
    })
    void againstAnotherReckoning(
            double alpha,
            int n,
            int k,
            double mean,
            double sd,
            double cut,
            double sdLow,
            double sdHigh,
            double semLow,
            double semHigh,
            double low,
            double high) {
        double sem = sd * Math.sqrt(1 - alpha);
        ExamFigures figures = new ExamFigures(
                n,
                k,
                new Estimate(mean, mean, mean),
                sd,
                cut,
                Method.FIXED,
                new Estimate(alpha, alpha, alpha),
                sem,
                ExamFigures.consistency(alpha, sd * sd, (mean - cut) * (mean - cut)));

        is(figures.spread(), sd, sdLow, sdHigh);
        is(figures.error(), sem, semLow, semHigh);
        is(figures.decision(), figures.consistency(), low, high);
    }

    private static void is(Estimate estimate, double value, double low, double high) {
        assertThat(estimate.value()).isEqualTo(value);
        assertThat(estimate.low()).isCloseTo(low, within(1e-7));
        assertThat(estimate.high()).isCloseTo(high, within(1e-7));
    }

    /**
     * A thousand exams from a model whose true figures are known: the true one lies within the limits 95 times of 100, for the decision more often, because its limits are
     * those of two figures at once.
     */
    @Test
    void theTruthLiesWithin() {
        Random random = new Random(11);
        int k = 8;
        int n = 30;
        double sd = Math.sqrt(k * k * 0.04 + k * 0.09);
        double sem = Math.sqrt(k * 0.09);
        double alpha = 1 - sem * sem / (sd * sd);
        double decision = (alpha + 1 / (sd * sd)) / (1 + 1 / (sd * sd));
        int[] within = new int[3];
        int exams = 1000;
        for (int exam = 0; exam < exams; exam++) {
            List<Sheet> sheets = new ArrayList<>();
            for (int person = 0; person < n; person++) {
                double ability = 0.2 * random.nextGaussian();
                Map<String, Double> scores = new HashMap<>();
                for (int i = 0; i < k; i++) {
                    scores.put("q" + i, 0.5 + ability + 0.3 * random.nextGaussian());
                }
                sheets.add(new Sheet(scores, k * 0.5 - 1));
            }
            ExamFigures figures = ExamFigures.of(sheets).orElseThrow();
            within[0] += holds(figures.spread(), sd);
            within[1] += holds(figures.error(), sem);
            within[2] += holds(figures.decision(), decision);
        }
        assertThat(within[0] / (double) exams).isCloseTo(0.95, within(0.02));
        assertThat(within[1] / (double) exams).isCloseTo(0.95, within(0.02));
        assertThat(within[2] / (double) exams).isGreaterThan(0.95);
    }

    private static int holds(Estimate estimate, double truth) {
        return estimate.low() <= truth && truth <= estimate.high() ? 1 : 0;
    }
}
