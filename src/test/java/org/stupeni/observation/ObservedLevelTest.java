package org.stupeni.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservedLevelTest {

    /** 0 is "not observed"; an empty level is none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "        |   | nothing was marked",
                "3 3     |   | two items are too few",
                "3 3 0 0 |   | what was not observed is no item",
                "3 3 3   | 3 | all alike",
                "1 1 1   | 1 | the lowest",
                "5 5 5   | 5 | the highest",
                "3 3 2   | 3 | more than half, and one is one below",
                "3 2 2   | 2 | less than half reach the third",
                "3 3 2 2 | 2 | half is not more than half",
                "4 4 4 2 | 3 | one is two below the fourth",
                "5 5 5 1 | 2 | one failure holds down what an average would hide",
                "4 4 1   | 2 | two below the third as well",
                "4 4 3 0 | 4 | not observed lowers nothing",
                "4 4 3 0 0 0 0 0 0 0 | 4 | however much was not observed",
                "5 4 4 3 | 4 | most reach the fourth, one is one below",
                "5 5 4 4 | 4 | half at the fifth is not enough",
                "5 5 5 4 | 5 | more than half at the fifth",
                "2 2 1   | 2 | one below the second",
                "2 1 1   | 1 | most at the first"
            })
    void theLevelIsWhatMostItemsReachAndNoneMissesByMore(String marks, Integer level, String why) {
        List<Integer> given = marks == null
                ? List.of()
                : Arrays.stream(marks.split(" ")).map(Integer::valueOf).toList();

        assertThat(ObservedLevel.of(given))
                .as(why)
                .isEqualTo(level == null ? OptionalInt.empty() : OptionalInt.of(level));
    }

    @RepeatedTest(50)
    void notObservedNeverLowersAndABetterMarkNeverEither(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Integer> marks =
                new ArrayList<>(random.ints(3 + random.nextInt(8), 1, 6).boxed().toList());
        int level = ObservedLevel.of(marks).orElseThrow();

        List<Integer> more = new ArrayList<>(marks);
        more.add(Mark.NOT_OBSERVED);
        assertThat(ObservedLevel.of(more)).hasValue(level);

        int place = random.nextInt(marks.size());
        marks.set(place, Math.min(5, marks.get(place) + 1));
        assertThat(ObservedLevel.of(marks).orElseThrow()).isGreaterThanOrEqualTo(level);
    }

    @Test
    void theOrderOfItemsDoesNotMatter() {
        assertThat(ObservedLevel.of(List.of(4, 3, 4))).isEqualTo(ObservedLevel.of(List.of(3, 4, 4)));
    }
}
