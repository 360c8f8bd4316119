package org.stupeni.quiz.statistics;

import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.statistics.Estimates;
import org.stupeni.platform.statistics.Interval;

/**
 * The 95 % intervals of an exam's figures that follow from the figures themselves. Pure.
 *
 * <p>The standard error of measurement is the root of k times the residual variance of people by questions, the same that Feldt's interval of alpha rests on
 * (Psychometrika 30 (1965) 357-370); so it has the interval of chi-square with (n − 1)(k − 1) degrees of freedom. With drawn papers that is an approximation, as it is
 * for alpha.
 *
 * <p>Livingston's K² is (ρ + δ²) / (1 + δ²), with δ the distance of mean and cut in standard deviations, and grows with ρ and with δ². Its limits are those of the
 * corners: both limits of ρ after Feldt with both limits of |δ|, each of 97.5 %, so that together they hold for 95 % at least (Bonferroni's inequality). The
 * variance of δ is 1/n + δ²/(2(n − 1)) (Hedges and Olkin, Statistical Methods for Meta-Analysis, 1985, chapter 5).
 */
final class ExamIntervals {

    /** Of two limits that together leave out 2.5 %. */
    private static final double TAIL = 0.0125;

    /** The standard normal quantile of 1 − {@value #TAIL}. */
    private static final double Z = 2.241402727604947;

    private ExamIntervals() {}

    static Estimate sd(ExamFigures figures) {
        return Estimates.deviation(figures.sd(), figures.n() - 1.0);
    }

    /** Null where alpha is refused. */
    static Estimate sem(ExamFigures figures) {
        return figures.sem() == null
                ? null
                : Estimates.deviation(figures.sem(), (figures.n() - 1.0) * (figures.questions() - 1.0));
    }

    /** Null where alpha is refused. */
    static Estimate consistency(ExamFigures figures) {
        if (figures.consistency() == null) {
            return null;
        }
        int n = figures.n();
        double distance = Math.abs(figures.mean().value() - figures.cut()) / figures.sd();
        double reach = Z * Math.sqrt(1.0 / n + distance * distance / (2 * (n - 1.0)));
        double near = Math.max(0, distance - reach);
        double far = distance + reach;
        Interval alpha = ExamFigures.interval(figures.alpha().value(), n, figures.questions(), TAIL);
        return new Estimate(
                figures.consistency(),
                ExamFigures.consistency(alpha.low(), 1, near * near),
                ExamFigures.consistency(alpha.high(), 1, far * far));
    }
}
