package org.stupeni.quiz.statistics;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What would become of an exam's result if it were sat again with an equal paper. Pure.
 *
 * <p>Who earned x points would earn μ + α·(x − μ) on average, with a standard error of prediction of SD·√(1 − α²) (Lord and Novick, Statistical Theories of Mental
 * Test Scores, 1968, 3.8), which is SEM·√(1 + α). The points are taken as normally distributed, and the cut as one that cannot move.
 *
 * @param sem the standard error of measurement in points
 * @param consistency Livingston's K² at the mean cut
 * @param people how many first attempts that is known from
 * @param others how many of a hundred people with the same result would end on the other side of the cut
 */
public record Repeat(double sem, double consistency, int people, int others) {

    /** Fewer of a hundred are nothing to tell: a result as clear as exams are. */
    public static final int FEWEST = 5;

    /**
     * What is known of a result; nothing where the exam's accuracy is not known, or where the result is clear.
     *
     * @param points of a paper
     * @param cut of the same paper
     */
    public static Optional<Repeat> of(ExamFigures figures, BigDecimal points, BigDecimal cut) {
        if (figures == null || figures.alpha() == null || figures.sem() == null || figures.sem() <= 0) {
            return Optional.empty();
        }
        double alpha = Math.max(0, figures.alpha().value());
        double mean = figures.mean().value();
        double expected = mean + alpha * (points.doubleValue() - mean);
        double below = normal((cut.doubleValue() - expected) / (figures.sem() * Math.sqrt(1 + alpha)));
        double other = points.compareTo(cut) >= 0 ? below : 1 - below;
        int others = (int) Math.round(other * 100);
        return others < FEWEST
                ? Optional.empty()
                : Optional.of(new Repeat(figures.sem(), figures.consistency(), figures.n(), others));
    }

    /** The standard normal distribution, to seven places (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17). */
    static double normal(double z) {
        if (z < 0) {
            return 1 - normal(-z);
        }
        double t = 1 / (1 + 0.2316419 * z);
        double sum = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 1 - Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * sum;
    }
}
