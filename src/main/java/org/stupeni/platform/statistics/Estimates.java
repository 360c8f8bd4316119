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
