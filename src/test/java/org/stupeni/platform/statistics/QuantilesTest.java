package org.stupeni.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the printed tables of every textbook. */
class QuantilesTest {

    @ParameterizedTest
    @CsvSource({"1, 12.706", "2, 4.303", "4, 2.776", "9, 2.262", "10, 2.228", "29, 2.045", "60, 2.000", "120, 1.980"})
    void student(double freedom, double quantile) {
        assertThat(Quantiles.t(freedom)).isCloseTo(quantile, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({
        "0.975, 1, 10, 6.94",
        "0.975, 10, 20, 2.77",
        "0.975, 5, 2, 39.30",
        "0.95, 3, 12, 3.49",
        "0.95, 24, 60, 1.70",
        "0.025, 10, 20, 0.293"
    })
    void snedecor(double probability, double numerator, double denominator, double quantile) {
        assertThat(Quantiles.f(probability, numerator, denominator)).isCloseTo(quantile, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"5", "80", "4000"})
    void tSquaredIsF(double freedom) {
        assertThat(Math.pow(Quantiles.t(freedom), 2)).isCloseTo(Quantiles.f(0.95, 1, freedom), within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({
        "0.975, 1, 5.024",
        "0.025, 19, 8.907",
        "0.975, 19, 32.852",
        "0.025, 99, 73.361",
        "0.975, 99, 128.422",
        "0.025, 171, 136.684",
        "0.975, 171, 209.102"
    })
    void chiSquare(double probability, double freedom, double quantile) {
        assertThat(Quantiles.chiSquare(probability, freedom)).isCloseTo(quantile, within(0.0005));
    }
}
