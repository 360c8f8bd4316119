package org.stupeni.quiz.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Open;

class RubricTest {

    private static final LocalText TEXT = new LocalText("т", "t");

    /** Two criteria of 0, 1, 3 and of 0, 2, 4, 5 points: eight together. */
    private static final Open OPEN =
            new Open(0, 100, List.of(criterion("respect", 0, 1, 3), criterion("step", 0, 2, 4, 5)), null);

    private static final Rubric RUBRIC = new Rubric(OPEN);

    /** Marks are written as the places of the two steps; {@code points} is empty where the answer waits. */
    @ParameterizedTest(name = "{0} markers, {1} | {2}: {3}, {4}")
    @CsvSource({
        "1, '',  '',  WAITING,   ",
        "1, 2 3, '',  MARKED,    1.0000",
        "1, 1 1, '',  MARKED,    0.3750",
        "1, 0 0, '',  MARKED,    0.0000",
        "2, '',  '',  WAITING,   ",
        "2, 2 3, '',  WAITING,   ",
        "2, 2 3, 2 3, MARKED,    1.0000",
        // 3 + 5 and 3 + 4 of 8: the mean is 7.5 of 8.
        "2, 2 3, 2 2, MARKED,    0.9375",
        // One step apart in both criteria is tolerated: 8 and 5 of 8, 13 of 16.
        "2, 2 3, 1 2, MARKED,    0.8125",
        "2, 2 3, 2 1, DIFFERING, ",
        "2, 2 1, 0 1, DIFFERING, ",
        "2, 0 0, 2 3, DIFFERING, ",
    })
    void whatMarksComeTo(int markers, String first, String second, MarkingState state, BigDecimal points) {
        OpenAnswer answer = answer(markers);
        answer.weigh(
                RUBRIC,
                List.of(first, second).stream()
                        .filter(mark -> !mark.isEmpty())
                        .map(RubricTest::steps)
                        .toList());
        assertThat(answer.state()).isEqualTo(state);
        assertThat(answer.points()).isEqualTo(points);
    }

    @Test
    void aMarkTakenBackMakesTheAnswerWaitAgain() {
        OpenAnswer answer = answer(2);
        answer.weigh(RUBRIC, List.of(steps("2 3"), steps("2 2")));
        answer.weigh(RUBRIC, List.of(steps("2 3")));
        assertThat(answer.state()).isEqualTo(MarkingState.WAITING);
        assertThat(answer.points()).isNull();
    }

    @Test
    void theThirdPersonsMarkAloneCounts() {
        OpenAnswer answer = answer(2);
        answer.weigh(RUBRIC, List.of(steps("0 0"), steps("2 3")));
        answer.resolve(RUBRIC.points(steps("1 2")));
        assertThat(answer.state()).isEqualTo(MarkingState.MARKED);
        assertThat(answer.points()).isEqualTo(new BigDecimal("0.6250"));
    }

    @Test
    void theMeanIsRoundedOnceAtTheEnd() {
        assertThat(Rubric.share(List.of(1), 3)).isEqualTo(new BigDecimal("0.3333"));
        assertThat(Rubric.share(List.of(1, 2), 7)).isEqualTo(new BigDecimal("0.2143"));
        assertThat(Rubric.share(List.of(100, 99), 100)).isEqualTo(new BigDecimal("0.9950"));
    }

    @ParameterizedTest
    @CsvSource({"2 3, true, true", "2, true, false", "'', true, false", "3 0, false, true", "0 -1, false, true"})
    void onlyStepsOfTheRubricAreKnown(String chosen, boolean known, boolean whole) {
        assertThat(RUBRIC.knows(steps(chosen))).isEqualTo(known);
        assertThat(RUBRIC.isWhole(steps(chosen))).isEqualTo(whole);
        assertThat(RUBRIC.knows(Map.of("other", 0))).isFalse();
    }

    private static OpenAnswer answer(int markers) {
        return new OpenAnswer(
                new NewOpenAnswer(1, 2L, "c", "e", 3, "q", "v", 1, 1, 0, markers, OPEN.maximum()), Instant.EPOCH);
    }

    private static Map<String, Integer> steps(String text) {
        Map<String, Integer> steps = new TreeMap<>();
        List<String> criteria = List.of("respect", "step");
        Arrays.stream(text.split(" "))
                .filter(place -> !place.isEmpty())
                .forEach(place -> steps.put(criteria.get(steps.size()), Integer.valueOf(place)));
        return steps;
    }

    private static Open.Criterion criterion(String id, int... points) {
        return new Open.Criterion(
                id,
                TEXT,
                Arrays.stream(points)
                        .mapToObj(point -> new Open.Step(point, TEXT))
                        .toList());
    }
}
