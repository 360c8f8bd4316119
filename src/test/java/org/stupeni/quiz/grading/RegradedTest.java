package org.stupeni.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.quiz.grading.Regraded.Result;
import org.stupeni.quiz.score.IndicatorScore;
import org.stupeni.quiz.score.Outcome;

/** Whether a result would be higher, lower or the same; written as points, maximum and what each indicator earned. */
class RegradedTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    3/4 a=1/2 b=2/2 | 3/4 a=1/2 b=2/2 | same
                    3/4 a=1/2 b=2/2 | 4/4 a=2/2 b=2/2 | raised
                    3/4 a=1/2 b=2/2 | 2/4 a=0/2 b=2/2 | lower
                    3/4 a=1/2 b=2/2 | 3/4 a=2/2 b=1/2 | lower
                    3/4 a=1/2 b=2/2 | 2/3 a=0/1 b=2/2 | lower
                    3/4 a=1/2 b=2/2 | 3/3 a=1/1 b=2/2 | raised
                    3/4 a=2/3 b=1/1 | 2/3 a=2/3       | lower
                    4/4 a=3/3 b=1/1 | 3/3 a=3/3       | lower
                    3/4 a=3/3 b=0/1 | 3/3 a=3/3       | raised
                    """)
    void aShareThatIsLessOrLostIsLower(String before, String after, String found) {
        Regraded regraded = new Regraded(1, 2L, "c", 3, "e", Instant.EPOCH, result(before), result(after), null);

        assertThat(regraded.isLower() ? "lower" : regraded.isRaised() ? "raised" : "same")
                .isEqualTo(found);
    }

    private static Result result(String written) {
        String[] words = written.split(" ");
        Map<String, IndicatorScore> shares = new TreeMap<>();
        for (int i = 1; i < words.length; i++) {
            String[] share = words[i].substring(2).split("/");
            shares.put(
                    words[i].substring(0, 1), new IndicatorScore(new BigDecimal(share[0]), Integer.parseInt(share[1])));
        }
        String[] all = words[0].split("/");
        return new Result(new BigDecimal(all[0]), Integer.parseInt(all[1]), BigDecimal.ONE, Outcome.PASSED, shares);
    }
}
