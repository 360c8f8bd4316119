package org.stupeni.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.statistics.Estimate;

class RepeatTest {

    /** Mean 50, standard deviation 10, alpha 0.8: the error of prediction is 10·√(1 − 0.64) = 6 points. */
    private static final ExamFigures FIGURES = figures(new Estimate(0.8, 0.7, 0.9), 10 * Math.sqrt(0.2));

    @ParameterizedTest(name = "{0} points, cut {1}: {2} of 100")
    @CsvSource(delimiter = '|', textBlock = """
                    60   | 55 | 31
                    60   | 58 | 50
                    50   | 53 | 31
                    50   | 50 | 50
                    55   | 55 | 57
                    67.5 | 55 | 7
                    70   | 55 |
                    40   | 55 |
                    """)
    void ofAHundredSoManyWouldEndOnTheOtherSide(BigDecimal points, BigDecimal cut, Integer others) {
        assertThat(Repeat.of(FIGURES, points, cut).map(Repeat::others)).isEqualTo(Optional.ofNullable(others));
    }

    @Test
    void theFiguresOfTheExamAreToldWithIt() {
        Repeat told = Repeat.of(FIGURES, BigDecimal.valueOf(60), BigDecimal.valueOf(55))
                .orElseThrow();
        assertThat(told.sem()).isEqualTo(FIGURES.sem());
        assertThat(told.consistency()).isEqualTo(0.85);
        assertThat(told.people()).isEqualTo(40);
    }

    /** Too few people, or too few questions asked together: nothing is told. */
    @Test
    void whatIsNotKnownIsNotTold() {
        assertThat(Repeat.of(null, BigDecimal.TEN, BigDecimal.TEN)).isEmpty();
        assertThat(Repeat.of(figures(null, null), BigDecimal.TEN, BigDecimal.TEN))
                .isEmpty();
        assertThat(Repeat.of(figures(new Estimate(1, 1, 1), 0.0), BigDecimal.TEN, BigDecimal.TEN))
                .isEmpty();
    }

    /** Alpha below zero says that only chance is measured: the mean is the best guess. */
    @Test
    void ofAnExamThatMeasuresChanceTheMeanIsExpected() {
        assertThat(Repeat.of(figures(new Estimate(-0.3, -1, 0.2), 10.0), BigDecimal.valueOf(60), BigDecimal.valueOf(50))
                        .map(Repeat::others))
                .contains(50);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "1, 0.8413447", "-1, 0.1586553", "1.959964, 0.975", "-3, 0.0013499"})
    void theNormalDistributionIsThatOfTheTables(double z, double probability) {
        assertThat(Repeat.normal(z)).isCloseTo(probability, within(1e-6));
    }

    private static ExamFigures figures(Estimate alpha, Double sem) {
        return new ExamFigures(
                40,
                30,
                new Estimate(50, 48, 52),
                10,
                55,
                ExamFigures.Method.FIXED,
                alpha,
                sem,
                alpha == null ? null : 0.85);
    }
}
