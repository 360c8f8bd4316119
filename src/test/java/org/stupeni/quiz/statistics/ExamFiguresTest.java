package org.stupeni.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.statistics.Estimates;
import org.stupeni.platform.statistics.Interval;
import org.stupeni.quiz.statistics.ExamFigures.Method;

class ExamFiguresTest {

    /** Wuensch, The Kuder-Richardson 20: ten students, ten questions; the variance of the totals is 5.84, by n. */
    static final List<String> WUENSCH = List.of(
            "1111110110",
            "1011011101",
            "1111011001",
            "0010001000",
            "0000010010",
            "1110111111",
            "1101110111",
            "1111111101",
            "0101111101",
            "1101101110");

    /** The textbook formula, from the answers as they stand. */
    private static double kr20(List<String> answers) {
        int k = answers.get(0).length();
        double n = answers.size();
        double pq = 0;
        for (int i = 0; i < k; i++) {
            int place = i;
            double p = answers.stream().filter(one -> one.charAt(place) == '1').count() / n;
            pq += p * (1 - p);
        }
        double[] totals = answers.stream()
                .mapToDouble(one -> one.chars().filter(c -> c == '1').count())
                .toArray();
        return k / (k - 1.0) * (1 - pq / (Estimates.variance(totals) * (n - 1) / n));
    }

    private static List<Sheet> sheets(List<String> answers, double cut) {
        List<Sheet> sheets = new ArrayList<>();
        for (String one : answers) {
            Map<String, Double> scores = new HashMap<>();
            for (int i = 0; i < one.length(); i++) {
                scores.put("q" + i, (double) (one.charAt(i) - '0'));
            }
            sheets.add(new Sheet(scores, cut));
        }
        return sheets;
    }

    /** Each person twice, which leaves everything by n as it was and makes enough of them. */
    private static List<String> twice(List<String> answers) {
        List<String> twice = new ArrayList<>(answers);
        twice.addAll(answers);
        return twice;
    }

    @Test
    void withOnePaperForAllItIsKr20() {
        ExamFigures figures = ExamFigures.of(sheets(twice(WUENSCH), 6)).orElseThrow();

        assertThat(figures.method()).isEqualTo(Method.FIXED);
        assertThat(figures.n()).isEqualTo(20);
        assertThat(figures.questions()).isEqualTo(10);
        assertThat(figures.mean().value()).isCloseTo(6.6, within(1e-9));
        assertThat(figures.sd() * figures.sd() * 19 / 20).isCloseTo(5.84, within(1e-9));
        assertThat(figures.alpha().value()).isCloseTo(kr20(WUENSCH), within(1e-9));
        assertThat(figures.alpha().value()).isCloseTo(10 / 9.0 * (1 - 2.18 / 5.84), within(1e-9));
        assertThat(figures.sem())
                .isCloseTo(figures.sd() * Math.sqrt(1 - figures.alpha().value()), within(1e-9));
    }

    /** Zaiontz, Real Statistics, and the statistics wiki of the MRC Cognition and Brain Sciences Unit. */
    @ParameterizedTest
    @CsvSource({"0.591719, 15, 10, 0.19492169, 0.83982087, 1e-7", "0.913, 873, 20, 0.9044024, 0.9211588, 1e-7"})
    void feldt(double alpha, int n, int k, double low, double high, double precision) {
        Interval interval = ExamFigures.interval(alpha, n, k);
        assertThat(interval.low()).isCloseTo(low, within(precision));
        assertThat(interval.high()).isCloseTo(high, within(precision));
    }

    /** Livingston's own two limits: at the mean it is alpha, far from it everybody is decided surely. Between: alpha .8, variance 25, cut 5 below. */
    @Test
    void livingston() {
        assertThat(ExamFigures.consistency(0.8, 25, 0)).isCloseTo(0.8, within(1e-12));
        assertThat(ExamFigures.consistency(0.8, 25, 25)).isCloseTo(0.9, within(1e-12));
        assertThat(ExamFigures.consistency(0.8, 25, 1e9)).isCloseTo(1, within(1e-6));
        assertThat(ExamFigures.consistency(-0.3, 25, 0)).isZero();
    }

    /** A model whose alpha is known: every question has the true value of its person plus noise, so two questions covary by the variance of the former. */
    @Test
    void drawnPapersGiveTheSameAlphaAsOnePaperForAll() {
        Random random = new Random(42);
        int k = 20;
        List<Sheet> fixed = new ArrayList<>();
        List<Sheet> drawn = new ArrayList<>();
        for (int person = 0; person < 2000; person++) {
            double ability = random.nextGaussian();
            Map<String, Double> all = new HashMap<>();
            for (int i = 0; i < 2 * k; i++) {
                all.put("q" + i, 0.5 + 0.01 * i + 0.1 * ability + 0.3 * random.nextGaussian());
            }
            fixed.add(new Sheet(part(all, k, i -> i < k), 12));
            int[] half = random.ints(k, 0, 2).toArray();
            drawn.add(new Sheet(part(all, k, i -> half[i % k] == i / k), 12));
        }
        double expected = k * 0.01 / (0.1 + (k - 1) * 0.01);

        ExamFigures one = ExamFigures.of(fixed).orElseThrow();
        ExamFigures many = ExamFigures.of(drawn).orElseThrow();

        assertThat(one.method()).isEqualTo(Method.FIXED);
        assertThat(one.alpha().value()).isCloseTo(expected, within(0.03));
        assertThat(many.method()).isEqualTo(Method.DRAWN);
        assertThat(many.alpha().value()).isCloseTo(expected, within(0.03));
        assertThat(many.sem()).isCloseTo(Math.sqrt(k) * 0.3, within(0.05));
    }

    private static Map<String, Double> part(Map<String, Double> all, int k, IntPredicate wanted) {
        Map<String, Double> part = new HashMap<>();
        for (int i = 0; i < 2 * k; i++) {
            if (wanted.test(i)) {
                part.put("q" + i, all.get("q" + i));
            }
        }
        return part;
    }

    @Test
    void fewPeopleHaveNoFigures() {
        assertThat(ExamFigures.of(sheets(WUENSCH, 6))).isEmpty();
    }

    @Test
    void withoutQuestionsInCommonThereIsNoAlpha() {
        List<Sheet> sheets = new ArrayList<>();
        for (int person = 0; person < 30; person++) {
            sheets.add(new Sheet(Map.of("a" + person, 1.0, "b" + person, person % 2.0), 1));
        }
        ExamFigures figures = ExamFigures.of(sheets).orElseThrow();
        assertThat(figures.method()).isEqualTo(Method.NONE);
        assertThat(figures.alpha()).isNull();
        assertThat(figures.sem()).isNull();
        assertThat(figures.consistency()).isNull();
        assertThat(figures.error()).isNull();
        assertThat(figures.decision()).isNull();
        assertThat(figures.mean().value()).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void whereEverybodyIsAlikeThereIsNoAlpha() {
        ExamFigures figures =
                ExamFigures.of(sheets(Collections.nCopies(25, "1110"), 2)).orElseThrow();
        assertThat(figures.method()).isEqualTo(Method.NONE);
        assertThat(figures.sd()).isZero();
    }

    /** Questions differ, sums do not: SD and 1 + (k − 1)·c / v are 0, and nothing can be divided by them. */
    @Test
    void whereAllSumsAreAlikeThereIsNoAlpha() {
        ExamFigures figures = ExamFigures.of(sheets(
                        Collections.nCopies(25, "10 01").stream()
                                .flatMap(two -> Stream.of(two.split(" ")))
                                .toList(),
                        1))
                .orElseThrow();

        assertThat(figures.method()).isEqualTo(Method.NONE);
        assertThat(figures.sd()).isZero();
        assertThat(figures.consistency()).isNull();
    }
}
