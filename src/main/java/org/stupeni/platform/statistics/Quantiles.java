package org.stupeni.platform.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * Quantiles of the distributions that intervals need. Pure.
 *
 * <p>Student's and Snedecor's go back to the regularised incomplete beta function, by its continued fraction (Abramowitz and Stegun, Handbook of Mathematical Functions,
 * 26.5.8) evaluated after Lentz, and are turned around by halving: a page of code instead of a library, exact to eight places.
 */
public final class Quantiles {

    /** The standard normal quantile of 0.975. */
    public static final double Z = 1.959963984540054;

    private static final int MOST_STEPS = 500;
    private static final double FAR = 100;
    private static final double FAR_DEVIATIONS = 20;
    private static final int MOST_TERMS = 1_000_000;
    private static final double PRECISION = 1e-14;
    private static final double TINY = 1e-300;
    private static final int HALVINGS = 200;

    private Quantiles() {}

    /** Of Student's t with so many degrees of freedom, at 0.975. */
    public static double t(double freedom) {
        return solve(t -> 1 - beta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2, 0.975);
    }

    /** Of Snedecor's F. */
    public static double f(double probability, double numerator, double denominator) {
        return solve(
                f -> beta(numerator * f / (numerator * f + denominator), numerator / 2, denominator / 2), probability);
    }

    /**
     * Of chi-square: its distribution is the regularised incomplete gamma function (Abramowitz and Stegun 26.4.19), by its series (6.5.29), all of whose terms
     * are positive.
     */
    public static double chiSquare(double probability, double freedom) {
        return solve(x -> gamma(freedom / 2, x / 2), probability);
    }

    /** The positive number at which a rising function reaches a value. */
    private static double solve(DoubleUnaryOperator rising, double value) {
        double low = 0;
        double high = 1;
        while (rising.applyAsDouble(high) < value) {
            high *= 2;
        }
        for (int i = 0; i < HALVINGS && high - low > PRECISION * high; i++) {
            double middle = (low + high) / 2;
            if (rising.applyAsDouble(middle) < value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double gamma(double a, double x) {
        if (x <= 0 || x > a + FAR + FAR_DEVIATIONS * Math.sqrt(a)) {
            return x <= 0 ? 0 : 1;
        }
        double term = Math.exp(a * Math.log(x) - x - logGamma(a + 1));
        double sum = term;
        for (int k = 1; k < MOST_TERMS && (k < x - a || term > PRECISION * sum); k++) {
            term *= x / (a + k);
            sum += term;
        }
        return Math.min(1, sum);
    }

    private static double beta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double product = d;
        for (int m = 1; m <= MOST_STEPS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            product *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            product *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                break;
            }
        }
        return product;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** Stirling's series (Abramowitz and Stegun 6.1.41) where it is exact enough, reached by the recurrence. */
    private static double logGamma(double x) {
        double shift = 0;
        double y = x;
        while (y < 15) {
            shift += Math.log(y);
            y++;
        }
        double square = 1 / (y * y);
        double series = (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680))) / y;
        return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - shift;
    }
}
