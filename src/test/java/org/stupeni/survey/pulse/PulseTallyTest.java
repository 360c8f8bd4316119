package org.stupeni.survey.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.survey.SurveyQuestion;

/** The formulas themselves are held against published examples in {@code EstimatesTest}; here against others, which fit a scale. */
class PulseTallyTest {

    private static final SurveyQuestion.Scale SCALE = new SurveyQuestion.Scale(
            "use", true, new LocalText("?", "?"), 0, 10, new LocalText("нет", "no"), new LocalText("да", "yes"));

    /** NIST/SEMATECH e-Handbook 7.2.2.1: t(0.975; 4) = 2.776; of 6, 7, 8, 9, 10 the mean is 8, s = √2.5, so 8 ± 2.776 · √2.5 / √5 = 8 ± 1.9630. */
    @Test
    void theMeanHasStudentsInterval() {
        Estimate mean = of(6, 7, 8, 9, 10).mean(SCALE).orElseThrow();

        assertThat(mean.value()).isEqualTo(8);
        assertThat(mean.low()).isCloseTo(6.0370, within(0.0005));
        assertThat(mean.high()).isCloseTo(9.9630, within(0.0005));
    }

    @Test
    void noIntervalLeavesTheScale() {
        Estimate mean = of(10, 10, 10, 10, 4).mean(SCALE).orElseThrow();
        assertThat(mean.high()).isEqualTo(10);
        assertThat(mean.low()).isLessThan(mean.value());

        Estimate same = of(7, 7, 7, 7, 7).mean(SCALE).orElseThrow();
        assertThat(new double[] {same.low(), same.value(), same.high()}).containsExactly(7, 7, 7);
    }

    @Test
    void oneMarkIsNoMean() {
        assertThat(of(7).mean(SCALE)).isEmpty();
        assertThat(of(7).above(of(6, 7))).isEmpty();
        assertThat(of(6, 7).above(of(7))).isEmpty();
    }

    /** Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 1 of 29 is 0.0061 to 0.1718, 0 of 20 is 0 to 0.1611. */
    @Test
    void aShareHasWilsonsInterval() {
        PulseTally tally = PulseTally.none();
        tally.add(null, "helped", 1);
        tally.add(null, "no-chance", 28);
        assertThat(tally.share("helped").low()).isCloseTo(0.0061, within(0.00005));
        assertThat(tally.share("helped").high()).isCloseTo(0.1718, within(0.00005));

        PulseTally nobody = PulseTally.none();
        nobody.add(null, "no-chance", 20);
        assertThat(nobody.share("helped").value()).isZero();
        assertThat(nobody.share("helped").high()).isCloseTo(0.1611, within(0.00005));
    }

    @Test
    void theLaterEditionStandsAgainstTheEarlier() {
        Estimate better = of(8, 9, 9, 10, 9).above(of(3, 5, 4, 4, 5)).orElseThrow();
        assertThat(better.value()).isCloseTo(4.8, within(1e-9));
        assertThat(better.low()).isPositive();

        Estimate alike = of(4, 6, 9, 5, 7).above(of(3, 8, 5, 6, 7)).orElseThrow();
        assertThat(alike.low()).isNegative();
        assertThat(alike.high()).isPositive();
    }

    @Test
    void everyAnswerCountsOnce() {
        PulseTally tally = of(0, 0, 10);
        assertThat(tally.count()).isEqualTo(3);
        assertThat(tally.marks()).containsEntry(0, 2L).containsEntry(10, 1L);
    }

    private static PulseTally of(int... marks) {
        PulseTally tally = PulseTally.none();
        Arrays.stream(marks).forEach(mark -> tally.add(mark, null, 1));
        return tally;
    }
}
