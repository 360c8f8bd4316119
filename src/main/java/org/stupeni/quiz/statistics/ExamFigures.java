package org.stupeni.quiz.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.statistics.Estimates;
import org.stupeni.platform.statistics.Interval;
import org.stupeni.platform.statistics.Quantiles;

/**
 * The figures of an exam, from first attempts with papers of one length. Pure.
 *
 * <p>Reliability is Cronbach's alpha (Psychometrika 16 (1951) 297-334), for right-or-wrong questions the same as KR-20 (Kuder and Richardson,
 * Psychometrika 2 (1937) 151-160), written by means: α = k·c / (v + (k − 1)·c), with v the mean variance of a question and c the mean covariance of two.
 * Where everybody had the same questions that is the textbook formula to the last digit. Papers that are drawn differ; there v and c are pooled over
 * the people who had the question and over those who had both, so a question that few had weighs little, and the figure is one for a paper of k
 * questions like these. It is refused where less than {@link #COVERED} of the pairs of questions were ever on one paper of enough people.
 *
 * <p>The standard error of measurement is SD·√(1 − α), which by the same means is √(k·(v − c)): it does not grow because papers differ in difficulty.
 * Decision consistency is Livingston's K² (Journal of Educational Measurement 9 (1972) 13-26), (α·σ² + (μ − C)²) / (σ² + (μ − C)²): like alpha, but
 * about the cut instead of the mean.
 *
 * @param n how many people
 * @param questions how many a paper has
 * @param sd the standard deviation of the points, by n − 1
 * @param method how alpha was reckoned
 * @param alpha with Feldt's interval (Psychometrika 30 (1965) 357-370), or null where refused; with drawn papers the interval is an approximation
 * @param sem the standard error of measurement in points, or null
 * @param consistency Livingston's K² at the mean cut, or null
 */
public record ExamFigures(
        int n,
        int questions,
        Estimate mean,
        double sd,
        double cut,
        Method method,
        Estimate alpha,
        Double sem,
        Double consistency) {

    /** Below so many people nothing is told of an exam. */
    public static final int FEWEST = 20;

    /** Two questions count as asked together when so many people had both. */
    static final int FEWEST_TOGETHER = 3;

    /** The share of pairs of questions that must have been asked together. */
    static final double COVERED = 0.5;

    /** How alpha was reckoned. */
    public enum Method {
        /** Everybody had the same questions: alpha, or KR-20. */
        FIXED,
        /** Papers were drawn: alpha from the pairs that were asked together. */
        DRAWN,
        /** Too few questions were asked together, or nobody differs: there is no alpha. */
        NONE
    }

    private static final class Moments {

        private int n;
        private double sumX;
        private double sumY;
        private double sumXy;

        void add(double x, double y) {
            n++;
            sumX += x;
            sumY += y;
            sumXy += x * y;
        }

        double products() {
            return n == 0 ? 0 : sumXy - sumX * sumY / n;
        }
    }

    /**
     * The figures, or nothing below {@value #FEWEST} people or for papers of one question.
     *
     * @param sheets all with as many questions
     */
    static Optional<ExamFigures> of(List<Sheet> sheets) {
        if (sheets.size() < FEWEST || sheets.get(0).scores().size() < 2) {
            return Optional.empty();
        }
        int n = sheets.size();
        int k = sheets.get(0).scores().size();
        double[] points = sheets.stream().mapToDouble(Sheet::points).toArray();
        double cut = sheets.stream().mapToDouble(Sheet::cut).average().orElseThrow();
        Estimate mean = Estimates.mean(points);
        double variance = Estimates.variance(points);
        Means means = means(sheets);
        if (!means.covered || means.variance <= 0 || !(variance > 0) || !(means.alpha(k) <= 1)) {
            return Optional.of(new ExamFigures(n, k, mean, Math.sqrt(variance), cut, Method.NONE, null, null, null));
        }
        double alpha = means.alpha(k);
        double distance = (mean.value() - cut) * (mean.value() - cut);
        return Optional.of(new ExamFigures(
                n,
                k,
                mean,
                Math.sqrt(variance),
                cut,
                means.questions == k ? Method.FIXED : Method.DRAWN,
                Estimate.of(alpha, interval(alpha, n, k)),
                Math.sqrt(k * Math.max(0, means.variance - means.covariance)),
                consistency(alpha, variance, distance)));
    }

    /** The standard deviation with its interval. */
    public Estimate spread() {
        return ExamIntervals.sd(this);
    }

    /** The standard error of measurement with its interval, or null where alpha is refused. */
    public Estimate error() {
        return ExamIntervals.sem(this);
    }

    /** Livingston's K² with its interval, or null where alpha is refused. */
    public Estimate decision() {
        return ExamIntervals.consistency(this);
    }

    /** Livingston's K²; alpha below zero says that nothing but chance is measured, so it counts as none. */
    static double consistency(double alpha, double variance, double distance) {
        return (Math.max(0, alpha) * variance + distance) / (variance + distance);
    }

    /** Feldt's: 1 − (1 − α)·F, with n − 1 and (n − 1)(k − 1) degrees of freedom. */
    static Interval interval(double alpha, int n, int k) {
        return interval(alpha, n, k, 0.025);
    }

    /**
     * Feldt's with other limits.
     *
     * @param tail how much each limit leaves out
     */
    static Interval interval(double alpha, int n, int k, double tail) {
        double numerator = n - 1.0;
        double denominator = (n - 1.0) * (k - 1.0);
        return new Interval(
                1 - (1 - alpha) * Quantiles.f(1 - tail, numerator, denominator),
                1 - (1 - alpha) * Quantiles.f(tail, numerator, denominator));
    }

    private record Means(int questions, double variance, double covariance, boolean covered) {

        double alpha(int k) {
            return k * covariance / (variance + (k - 1) * covariance);
        }
    }

    private static Means means(List<Sheet> sheets) {
        Set<String> versions = new HashSet<>();
        sheets.forEach(sheet -> versions.addAll(sheet.scores().keySet()));
        Map<String, Integer> places = new HashMap<>();
        versions.forEach(version -> places.put(version, places.size()));
        Moments[][] pairs = new Moments[places.size()][places.size()];
        for (Sheet sheet : sheets) {
            List<Map.Entry<String, Double>> scores =
                    new ArrayList<>(sheet.scores().entrySet());
            for (Map.Entry<String, Double> one : scores) {
                int row = places.get(one.getKey());
                for (Map.Entry<String, Double> other : scores) {
                    int column = places.get(other.getKey());
                    if (column <= row) {
                        if (pairs[row][column] == null) {
                            pairs[row][column] = new Moments();
                        }
                        pairs[row][column].add(one.getValue(), other.getValue());
                    }
                }
            }
        }
        return means(pairs);
    }

    private static Means means(Moments[][] pairs) {
        double variances = 0;
        double covariances = 0;
        long varianceFreedom = 0;
        long covarianceFreedom = 0;
        long together = 0;
        for (int row = 0; row < pairs.length; row++) {
            variances += pairs[row][row].products();
            varianceFreedom += pairs[row][row].n - 1;
            for (int column = 0; column < row; column++) {
                Moments pair = pairs[row][column];
                if (pair != null && pair.n >= FEWEST_TOGETHER) {
                    together++;
                    covariances += pair.products();
                    covarianceFreedom += pair.n - 1;
                }
            }
        }
        long all = pairs.length * (pairs.length - 1L) / 2;
        boolean covered = varianceFreedom > 0 && covarianceFreedom > 0 && together >= COVERED * all;
        return new Means(
                pairs.length,
                covered ? variances / varianceFreedom : 0,
                covered ? covariances / covarianceFreedom : 0,
                covered);
    }
}
