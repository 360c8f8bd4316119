package org.stupeni.platform.statistics;

import java.util.Optional;
import java.util.stream.DoubleStream;

/** Figures of a sample with their 95 % intervals. Pure. */
public final class Estimates {

    private static final double ONE = 1 - 1e-12;

    private Estimates() {}

    /**
     * A share, with Wilson's score interval, which stays honest near 0 and 1 and in small groups.
     *
     * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C857::AID-SIM777%3E3.0.CO;2-E">Newcombe, Statistics in Medicine 17 (1998)
     *     857-872, method 3</a>
     */
    public static Estimate share(long part, long whole) {
        double share = (double) part / whole;
        double z2 = Quantiles.Z * Quantiles.Z;
        double middle = 2 * part + z2;
        double reach = Quantiles.Z * Math.sqrt(z2 + 4 * part * (1 - share));
        double scale = 2 * (whole + z2);
        return Estimate.of(share, new Interval((middle - reach) / scale, (middle + reach) / scale).within(0, 1));
    }

    /**
     * The mean of at least two values, with Student's interval: mean ± t(0.975; n − 1) · s / √n (Student, Biometrika 6 (1908) 1-25).
     */
    public static Estimate mean(double[] values) {
        double mean = average(values);
        double reach = Quantiles.t(values.length - 1) * Math.sqrt(variance(values) / values.length);
        return new Estimate(mean, mean - reach, mean + reach);
    }

    /**
     * Pearson's correlation with Fisher's interval: tanh(artanh r ± 1.96 / √(n − 3)) (Fisher, Metron 1 (1921) 3-32).
     *
     * @return nothing for fewer than four pairs, or where one side does not vary: there is no correlation then
     */
    public static Optional<Estimate> correlation(double[] x, double[] y) {
        double spread = Math.sqrt(variance(x) * variance(y));
        if (x.length < 4 || !(spread > 0)) {
            return Optional.empty();
        }
        double r = Math.max(-ONE, Math.min(ONE, covariance(x, y) / spread));
        double z = Math.log((1 + r) / (1 - r)) / 2;
        double reach = Quantiles.Z / Math.sqrt(x.length - 3.0);
        return Optional.of(new Estimate(r, Math.tanh(z - reach), Math.tanh(z + reach)));
    }

    /**
     * By how much the mean of the second sample is above that of the first, with Welch's interval (Biometrika 34 (1947) 28-35): each sample keeps its
     * own variance. Both have at least two values.
     */
    public static Estimate difference(double[] first, double[] second) {
        double difference = average(second) - average(first);
        double a = variance(first) / first.length;
        double b = variance(second) / second.length;
        if (a + b == 0) {
            return new Estimate(difference, difference, difference);
        }
        double freedom = (a + b) * (a + b) / (a * a / (first.length - 1) + b * b / (second.length - 1));
        double reach = Quantiles.t(freedom) * Math.sqrt(a + b);
        return new Estimate(difference, difference - reach, difference + reach);
    }

    /**
     * A standard deviation with the interval of chi-square: s · √(f / χ²(0.975; f)) to s · √(f / χ²(0.025; f)) (Hald, Statistical Theory with Engineering
     * Applications, 1952, chapter 11). It holds for values that are about normal.
     *
     * @param freedom the degrees of freedom f that the deviation was reckoned with
     */
    public static Estimate deviation(double value, double freedom) {
        return new Estimate(
                value,
                value * Math.sqrt(freedom / Quantiles.chiSquare(0.975, freedom)),
                value * Math.sqrt(freedom / Quantiles.chiSquare(0.025, freedom)));
    }

    /**
     * The mean of times, which are about normal in their logarithms (van der Linden, Journal of Educational and Behavioral Statistics 31 (2006) 181-204): with m
     * and s² of the logarithms it is exp(m + s²/2), and its interval exp(m + s²/2 ± t(0.975; n − 1) · √(s²/n + s⁴/(2(n − 1)))), the method of Cox with Student's t
     * (Olsson, Journal of Statistics Education 13 (2005) no. 1). One who went away for minutes moves it less than a plain mean.
     *
     * @param values at least two, each above 0
     */
    public static Estimate meanOfTimes(double[] values) {
        double[] logs = DoubleStream.of(values).map(Math::log).toArray();
        double square = variance(logs);
        double middle = average(logs) + square / 2;
        double reach = Quantiles.t(logs.length - 1)
                * Math.sqrt(square / logs.length + square * square / (2 * (logs.length - 1.0)));
        return new Estimate(Math.exp(middle), Math.exp(middle - reach), Math.exp(middle + reach));
    }

    /**
     * The slope of y on x, cov(x, y) / var(x), with Student's interval: ± t(0.975; n − 2) · √((var(y) / var(x) − slope²) / (n − 2)) (Draper and Smith, Applied
     * Regression Analysis, 1.4).
     *
     * @return nothing for fewer than four pairs, or where x does not vary
     */
    public static Optional<Estimate> slope(double[] x, double[] y) {
        double variance = variance(x);
        if (x.length < 4 || !(variance > 0)) {
            return Optional.empty();
        }
        double freedom = x.length - 2.0;
        double slope = covariance(x, y) / variance;
        double reach = Quantiles.t(freedom) * Math.sqrt(Math.max(0, variance(y) / variance - slope * slope) / freedom);
        return Optional.of(new Estimate(slope, slope - reach, slope + reach));
    }

    public static double average(double[] values) {
        return DoubleStream.of(values).sum() / values.length;
    }

    /** Of the sample, by n − 1. */
    public static double variance(double[] values) {
        return covariance(values, values);
    }

    private static double covariance(double[] x, double[] y) {
        double meanX = average(x);
        double meanY = average(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / (x.length - 1);
    }
}
