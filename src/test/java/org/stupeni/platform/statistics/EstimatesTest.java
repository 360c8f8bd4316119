package org.stupeni.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatesTest {

    /** Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilson(long part, long whole, double low, double high) {
        Estimate share = Estimates.share(part, whole);
        assertThat(share.value()).isCloseTo((double) part / whole, within(1e-12));
        assertThat(share.low()).isCloseTo(low, within(0.00005));
        assertThat(share.high()).isCloseTo(high, within(0.00005));
    }

    /** Lane, HyperStat Online: six pairs with r = .8614. */
    @Test
    void pearson() {
        double[] x = {2, 3, 4, 5, 6, 9};
        double[] y = {5, 7, 7, 9, 12, 11};
        assertThat(Estimates.correlation(x, y).orElseThrow().value()).isCloseTo(0.8614, within(0.00005));
    }

    /** Lane, Online Statistics Education: r = -.654 of 34 gives -.81 to -.40; and r = .684848 of 10 gives .097071 to .918445. */
    @ParameterizedTest
    @CsvSource({"-0.654, 34, -0.813, -0.405, 0.0006", "0.684848, 10, 0.097071, 0.918445, 0.00002"})
    void fisher(double r, int n, double low, double high, double precision) {
        double[][] pairs = correlated(r, n);
        Estimate estimate = Estimates.correlation(pairs[0], pairs[1]).orElseThrow();
        assertThat(estimate.value()).isCloseTo(r, within(1e-9));
        assertThat(estimate.low()).isCloseTo(low, within(precision));
        assertThat(estimate.high()).isCloseTo(high, within(precision));
    }

    /** So many pairs with exactly this correlation: y is made of x and of what is orthogonal to x. */
    private static double[][] correlated(double r, int n) {
        double[] x = new double[n];
        double[] other = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i % 2 == 0 ? 1 : -1;
            other[i] = i / 2 % 2 == 0 ? 1 : -1;
        }
        double slope = 0;
        double square = 0;
        double mean = Estimates.average(x);
        for (int i = 0; i < n; i++) {
            slope += (x[i] - mean) * other[i];
            square += (x[i] - mean) * (x[i] - mean);
        }
        double[] residual = new double[n];
        for (int i = 0; i < n; i++) {
            residual[i] = other[i] - slope / square * (x[i] - mean);
        }
        double scale = Math.sqrt(Estimates.variance(x) / Estimates.variance(residual));
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = r * x[i] + Math.sqrt(1 - r * r) * scale * residual[i];
        }
        return new double[][] {x, y};
    }

    @Test
    void whatDoesNotVaryHasNoCorrelation() {
        assertThat(Estimates.correlation(new double[] {1, 1, 1, 1}, new double[] {1, 2, 3, 4}))
                .isEmpty();
        assertThat(Estimates.correlation(new double[] {1, 2, 3}, new double[] {1, 2, 3}))
                .isEmpty();
    }

    /** Student's own data of 1908, the hours of sleep gained: mean difference 1.58, interval 0.70 to 2.46 (R's sleep, paired). */
    @Test
    void meanOfStudentsSleep() {
        Estimate mean = Estimates.mean(new double[] {1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4});
        assertThat(mean.value()).isCloseTo(1.58, within(1e-9));
        assertThat(mean.low()).isCloseTo(0.7001142, within(5e-7));
        assertThat(mean.high()).isCloseTo(2.4598858, within(5e-7));
    }

    /** The same data as two groups, after Welch: -0.2054832 to 3.3654832 with 17.776 degrees of freedom (R's t.test of sleep). */
    @Test
    void differenceOfStudentsSleep() {
        Estimate difference = Estimates.difference(
                new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0},
                new double[] {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});
        assertThat(difference.value()).isCloseTo(1.58, within(1e-9));
        assertThat(difference.low()).isCloseTo(-0.2054832, within(5e-7));
        assertThat(difference.high()).isCloseTo(3.3654832, within(5e-7));
    }

    /** Reckoned with SciPy 1.17: stats.chi2.ppf. */
    @ParameterizedTest
    @CsvSource({
        "10, 19, 7.604903943, 14.605716361",
        "1, 171, 0.904314066, 1.118509436",
        "1, 200000, 0.996910667, 1.003108673"
    })
    void deviation(double value, double freedom, double low, double high) {
        Estimate deviation = Estimates.deviation(value, freedom);
        assertThat(deviation.value()).isEqualTo(value);
        assertThat(deviation.low()).isCloseTo(low, within(1e-7));
        assertThat(deviation.high()).isCloseTo(high, within(1e-7));
    }

    /** Reckoned with SciPy 1.17 from the formula; the plain mean is 23.6. */
    @Test
    void times() {
        Estimate mean = Estimates.meanOfTimes(new double[] {12, 18, 9, 33, 25, 14, 60, 21, 16, 28});
        assertThat(mean.value()).isCloseTo(23.7445023, within(1e-6));
        assertThat(mean.low()).isCloseTo(15.54395402, within(1e-6));
        assertThat(mean.high()).isCloseTo(36.27142674, within(1e-6));
    }

    @Test
    void timesThatAreAllAlikeAreSure() {
        Estimate mean = Estimates.meanOfTimes(new double[] {30, 30, 30});
        assertThat(mean.low()).isCloseTo(30, within(1e-9));
        assertThat(mean.high()).isCloseTo(30, within(1e-9));
    }

    /** One group of the hours of sleep on the other, by SciPy 1.17: stats.linregress and Student's t. */
    @Test
    void slopeOfStudentsSleep() {
        Estimate slope = Estimates.slope(
                        new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0},
                        new double[] {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4})
                .orElseThrow();
        assertThat(slope.value()).isCloseTo(0.889949662, within(1e-8));
        assertThat(slope.low()).isCloseTo(0.336638015, within(1e-7));
        assertThat(slope.high()).isCloseTo(1.443261308, within(1e-7));
        assertThat(Estimates.slope(new double[] {1, 1, 1, 1}, new double[] {1, 2, 3, 4}))
                .isEmpty();
    }
}
