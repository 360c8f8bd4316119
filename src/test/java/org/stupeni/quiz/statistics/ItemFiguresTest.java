package org.stupeni.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.statistics.Estimate;

class ItemFiguresTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T08:00:00Z");
    private static final OptionKey KEY = new OptionKey(List.of("a", "b", "c", "d"), Set.of("a"), true);

    private static ItemResponse response(int person, double score, double rest, String option) {
        return new ItemResponse(
                person,
                score,
                rest,
                10,
                option == null ? Set.of() : Set.of(option),
                option != null,
                null,
                BEGIN.plusSeconds(60L * person));
    }

    /** So many people from the weakest to the strongest, each with this option; they come in an order that has nothing to do with how good they are. */
    private static List<ItemResponse> people(int n, IntFunction<String> option) {
        return IntStream.range(0, n)
                .mapToObj(i -> {
                    ItemResponse one = response(i, "a".equals(option.apply(i)) ? 1 : 0, (i + 0.5) / n, option.apply(i));
                    return new ItemResponse(
                            one.attempt(),
                            one.score(),
                            one.rest(),
                            one.questions(),
                            one.chosen(),
                            one.answered(),
                            null,
                            BEGIN.plusSeconds(i * 7919L % 104729));
                })
                .toList();
    }

    private static List<Flag> flags(List<ItemResponse> responses) {
        return Flags.of(ItemFigures.of(responses).orElseThrow(), KEY).stream()
                .map(RaisedFlag::flag)
                .toList();
    }

    /**
     * The first of the questions of Wuensch, The Kuder-Richardson 20: its variance is .21 and that of the totals 5.84; the two covary by .88. So with
     * the rest by .88 − .21, whose variance is 5.84 + .21 − 2 · .88 (the correction of McNemar, Psychological Statistics).
     */
    @Test
    void discriminationIsWithTheRest() {
        int[] score = {1, 1, 1, 0, 0, 1, 1, 1, 0, 1};
        int[] total = {8, 7, 7, 2, 2, 9, 8, 9, 7, 7};
        List<ItemResponse> responses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            responses.add(
                    response(i, score[i % 10], (total[i % 10] - score[i % 10]) / 9.0, score[i % 10] == 1 ? "a" : "b"));
        }
        ItemFigures figures = ItemFigures.of(responses).orElseThrow();

        assertThat(figures.facility().value()).isCloseTo(0.7, within(1e-12));
        assertThat(figures.discrimination().value()).isCloseTo(0.67 / Math.sqrt(0.21 * 4.29), within(1e-9));
        assertThat(figures.discrimination().low()).isLessThan(0.72).isGreaterThan(0.35);
    }

    @Test
    void choicesAreCountedByThirds() {
        ItemFigures figures = ItemFigures.of(people(20, i -> i < 4 ? null : i < 10 ? "b" : "a"))
                .orElseThrow();

        assertThat(figures.sizes()).isEqualTo(new Thirds(6, 8, 6));
        assertThat(figures.blanks()).isEqualTo(new Thirds(4, 0, 0));
        assertThat(figures.choices()).containsOnlyKeys("a", "b");
        assertThat(figures.choices().get("b")).isEqualTo(new Thirds(2, 4, 0));
        assertThat(figures.choices().get("a")).isEqualTo(new Thirds(0, 4, 6));
    }

    @Test
    void partialPointsHaveStudentsInterval() {
        List<ItemResponse> responses = IntStream.range(0, 10)
                .mapToObj(i -> response(i, i % 2 == 0 ? 0.5 : 1, i / 10.0, "a"))
                .toList();
        Estimate facility = ItemFigures.of(responses).orElseThrow().facility();
        assertThat(facility.value()).isCloseTo(0.75, within(1e-12));
        assertThat(facility.high() - facility.value()).isCloseTo(2.262 * Math.sqrt(0.625 / 9 / 10), within(0.0002));
    }

    @Test
    void nothingIsToldOfFewPeople() {
        assertThat(ItemFigures.of(people(9, i -> "a"))).isEmpty();
        assertThat(ItemFigures.of(people(10, i -> "a"))).isPresent();
        assertThat(ItemFigures.of(people(19, i -> i < 9 ? "b" : "a"))
                        .orElseThrow()
                        .discrimination())
                .isNull();
        assertThat(flags(people(19, i -> i < 9 ? "a" : "b"))).isEmpty();
        assertThat(ItemFigures.of(people(39, i -> "a")).orElseThrow().drift()).isNull();
    }

    @Test
    void timeIsToldWhereEnoughIsKnown() {
        List<ItemResponse> responses = new ArrayList<>(people(20, i -> "a"));
        assertThat(ItemFigures.of(responses).orElseThrow().time()).isNull();
        responses.replaceAll(one -> new ItemResponse(
                one.attempt(),
                1,
                one.rest(),
                one.questions(),
                one.chosen(),
                true,
                one.attempt() < 10 ? 30 + (int) one.attempt() : null,
                one.at()));
        Estimate time = ItemFigures.of(responses).orElseThrow().time();
        assertThat(time.value()).isCloseTo(34.51383, within(1e-5));
        assertThat(time.low()).isCloseTo(32.39950, within(1e-5));
        assertThat(time.high()).isCloseTo(36.76613, within(1e-5));
    }

    /**
     * Wuensch's first question again: it covaries with the totals by .88 of 5.84. The ten questions' covariances with the totals add up to their variance, so
     * the effective weights add up to 1.
     */
    @Test
    void theWeightIsTheShareInTheVarianceOfThePoints() {
        List<String> answers = new ArrayList<>(ExamFiguresTest.WUENSCH);
        answers.addAll(ExamFiguresTest.WUENSCH);
        double sum = 0;
        for (int question = 0; question < 10; question++) {
            List<ItemResponse> responses = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                int own = answers.get(i).charAt(question) - '0';
                long total = answers.get(i).chars().filter(c -> c == '1').count();
                responses.add(response(i, own, (total - own) / 9.0, own == 1 ? "a" : "b"));
            }
            ItemFigures.Weight weight = ItemFigures.of(responses).orElseThrow().weight();
            assertThat(weight.equal()).isCloseTo(0.1, within(1e-12));
            assertThat(weight.share().low()).isLessThan(weight.share().value());
            assertThat(weight.share().high()).isGreaterThan(weight.share().value());
            sum += weight.share().value();
            if (question == 0) {
                assertThat(weight.share().value()).isCloseTo(0.88 / 5.84, within(1e-9));
            }
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Test
    void whereEverybodyHasTheSamePointsNothingWeighs() {
        assertThat(ItemFigures.of(IntStream.range(0, 30)
                                .mapToObj(i -> response(i, 1, 0.5, "a"))
                                .toList())
                        .orElseThrow()
                        .weight())
                .isNull();
        assertThat(ItemFigures.of(people(19, i -> i < 9 ? "b" : "a"))
                        .orElseThrow()
                        .weight())
                .isNull();
    }

    @Test
    void aGoodQuestionIsNotFlagged() {
        assertThat(flags(people(
                        60,
                        i -> i % 5 == 0
                                ? "bcd".substring(i % 3, i % 3 + 1)
                                : i < 25 ? "bcd".substring(i % 3, i % 3 + 1) : "a")))
                .isEmpty();
    }

    @Test
    void theBestPeopleTakeAWrongOption() {
        List<RaisedFlag> raised = Flags.of(
                ItemFigures.of(people(60, i -> i >= 40 ? "b" : "acda".substring(i % 4, i % 4 + 1)))
                        .orElseThrow(),
                KEY);
        assertThat(raised.get(0)).isEqualTo(new RaisedFlag(Flag.WRONG_KEY, "b"));
        assertThat(raised).extracting(RaisedFlag::flag).contains(Flag.WRONG_WAY);
    }

    @Test
    void weakerPeopleDoBetter() {
        assertThat(flags(people(60, i -> i < 30 ? "a" : "bcda".substring(i % 4, i % 4 + 1))))
                .contains(Flag.WRONG_WAY);
    }

    @Test
    void itTellsNothing() {
        assertThat(flags(people(400, i -> i * 31 % 7 < 3 ? "a" : "bcd".substring(i % 3, i % 3 + 1))))
                .containsExactly(Flag.TELLS_LITTLE);
    }

    @ParameterizedTest
    @CsvSource({"60, 0, TOO_EASY", "60, 60, TOO_HARD"})
    void everybodyIsAlike(int n, int wrong, Flag flag) {
        assertThat(flags(people(n, i -> i < wrong ? "bcd".substring(i % 3, i % 3 + 1) : "a")))
                .contains(flag)
                .doesNotContain(Flag.TELLS_LITTLE);
    }

    @Test
    void twentyRightAnswersAreNotYetTooEasy() {
        assertThat(flags(people(20, i -> "a"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"34, false", "35, true"})
    void anOptionNobodyTakes(int n, boolean dead) {
        List<RaisedFlag> raised = Flags.of(
                ItemFigures.of(people(n, i -> i < n / 2 ? (i % 2 == 0 ? "b" : "c") : "a"))
                        .orElseThrow(),
                KEY);
        assertThat(raised.contains(new RaisedFlag(Flag.DEAD_OPTION, "d"))).isEqualTo(dead);
    }

    /** The same papers, and this question alone is suddenly answered by everybody. */
    @Test
    void laterPeopleKnowIt() {
        List<ItemResponse> leaked = new ArrayList<>();
        List<ItemResponse> same = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            double rest = i * 37 % 80 / 80.0;
            boolean able = rest + (i % 3 - 1) * 0.2 > 0.5;
            String wrong = "bcd".substring(i % 3, i % 3 + 1);
            leaked.add(response(i, able || i >= 40 ? 1 : 0, rest, able || i >= 40 ? "a" : wrong));
            same.add(response(i, able ? 1 : 0, rest, able ? "a" : wrong));
        }
        assertThat(flags(leaked)).contains(Flag.LEAKED);
        assertThat(flags(same)).doesNotContain(Flag.LEAKED);
    }

    /** Later people are better at everything: that is no leak. */
    @Test
    void betterPeopleAreNoLeak() {
        List<ItemResponse> responses = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            double rest = 0.3 + (i >= 40 ? 0.3 : 0) + i * 37 % 40 / 100.0;
            responses.add(response(i, rest > 0.6 ? 1 : 0, rest, rest > 0.6 ? "a" : "bcd".substring(i % 3, i % 3 + 1)));
        }
        assertThat(flags(responses)).doesNotContain(Flag.WRONG_WAY, Flag.WRONG_KEY);
    }
}
