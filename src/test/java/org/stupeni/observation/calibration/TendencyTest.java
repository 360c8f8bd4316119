package org.stupeni.observation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of observers against values worked out elsewhere, and silence where there is too little. */
class TendencyTest {

    /** Limits by R: t.test(c(…))$conf.int. */
    @ParameterizedTest
    @CsvSource({"1 2 3 4 5, 3, 1.0368, 4.9632", "0.5 -0.5 1 0 0.5 1, 0.4167, -0.1969, 1.0302", "1 1 1 1 1, 1, 1, 1"})
    void aMeanHasItsLimits(String values, double mean, double low, double high) {
        Tendency tendency = Tendency.of(numbers(values), 5).orElseThrow();

        assertThat(tendency.steps().value()).isCloseTo(mean, within(0.0001));
        assertThat(tendency.steps().low()).isCloseTo(low, within(0.001));
        assertThat(tendency.steps().high()).isCloseTo(high, within(0.001));
    }

    @Test
    void belowTheLeastNumberNothingIsSaid() {
        assertThat(Tendency.of(numbers("1 2 3 4"), 5)).isEmpty();
        assertThat(Tendency.of(List.of(), 0)).isEmpty();
        assertThat(Tendency.of(List.of(1.0), 1)).isEmpty();
        assertThat(Tendency.difference(numbers("1 2 3 4"), numbers("1 2 3 4 5"), 5))
                .isEmpty();
    }

    @Test
    void aDifferenceIsThatOfTheLaterOnes() {
        Tendency grown = Tendency.difference(numbers("0 0 1 0 0"), numbers("2 2 1 2 2"), 5)
                .orElseThrow();

        assertThat(grown.steps().value()).isCloseTo(1.6, within(1e-9));
        assertThat(grown.n()).isEqualTo(10);
        assertThat(grown.isCertain()).isTrue();
        assertThat(Tendency.difference(numbers("0 1 0 1 0"), numbers("1 0 1 0 1"), 5)
                        .orElseThrow()
                        .isCertain())
                .isFalse();
    }

    @Test
    void manyValuesNarrowTheLimits() {
        List<Double> many = Collections.nCopies(50, 0.5).stream()
                .flatMap(value -> List.of(value, -value).stream())
                .toList();

        assertThat(Tendency.of(many, 5).orElseThrow().steps().high()).isCloseTo(0.0997, within(0.001));
    }

    @Test
    void onlyTheSamePersonIsComparedWithTheSamePerson() {
        List<SeenLevel> seen = List.of(
                seen(1, 10, "care", 4, "2026-01-10"),
                seen(1, 10, "care", 3, "2026-02-10"),
                seen(2, 10, "care", 3, "2026-01-11"),
                seen(3, 10, "care", 2, "2026-01-12"),
                seen(1, 11, "care", 2, "2026-01-05"),
                seen(2, 11, "care", 3, "2026-01-06"),
                seen(1, 12, "care", 5, "2026-01-07"),
                seen(2, 12, "calm", 1, "2026-01-08"));

        assertThat(Comparison.of(1L, seen))
                .as("twelve was seen by another only in another competency; the oldest comes first")
                .extracting(Comparison.Difference::steps)
                .containsExactly(-1.0, 1.0);
        assertThat(Comparison.of(9L, seen)).isEmpty();
    }

    /** Quartiles by R: quantile(c(…)). */
    @ParameterizedTest
    @CsvSource({"5 1 4 2 3, 3, 2, 4", "-0.4 0.1 0.2 0.2 0.6 1, 0.2, 0.125, 0.5", "1 1 1 1 1, 1, 1, 1"})
    void manyObserversAreTheMiddleOneAndTheMiddleHalf(String values, double median, double low, double high) {
        List<Double> all = numbers(values);
        Leaning leaning = Leaning.of(all).orElseThrow();

        assertThat(leaning.observers()).isEqualTo(all.size());
        assertThat(leaning.median()).isCloseTo(median, within(1e-9));
        assertThat(leaning.low()).isCloseTo(low, within(1e-9));
        assertThat(leaning.high()).isCloseTo(high, within(1e-9));
    }

    @Test
    void fewerThanFiveObserversAreNotSummedUp() {
        assertThat(Leaning.of(numbers("1 2 3 4"))).isEmpty();
        assertThat(Leaning.of(List.of())).isEmpty();
    }

    @Test
    void onlyObserversWhoShareEnoughPeopleAreCompared() {
        List<SeenLevel> seen = List.of(
                seen(1, 10, "care", 4, "2026-01-10"),
                seen(2, 10, "care", 3, "2026-01-11"),
                seen(1, 11, "care", 4, "2026-01-10"),
                seen(2, 11, "care", 2, "2026-01-11"),
                seen(3, 11, "care", 3, "2026-01-12"),
                seen(1, 12, "care", 5, "2026-01-12"));

        assertThat(Comparison.means(seen, 2)).containsExactlyInAnyOrder((1.0 + 1.5) / 2, (-1.0 - 1.5) / 2);
        assertThat(Comparison.means(seen, 3)).isEmpty();
        assertThat(Comparison.means(seen, 1)).hasSize(3);
    }

    private static SeenLevel seen(long observer, long employee, String competency, int level, String day) {
        return new SeenLevel(observer, employee, competency, level, LocalDate.parse(day));
    }

    private static List<Double> numbers(String values) {
        return Arrays.stream(values.split(" ")).map(Double::valueOf).toList();
    }
}
