package org.stupeni.quiz.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AngoffTest {

    /** Three judges whose own cuts are 50, 60 and 70 %: the mean is 60, the deviation 10, the error 10/√3. */
    private static final Angoff RESULT = Angoff.of(List.of(
            Map.of("a", 40, "b", 60, "c", 50), Map.of("a", 50, "b", 70, "c", 60), Map.of("a", 60, "b", 80, "c", 70)));

    private static final AdoptedCut CUT = new AdoptedCut(
            List.of(new JudgedQuestion("a", "1"), new JudgedQuestion("b", "1"), new JudgedQuestion("c", "1")), RESULT);

    @Test
    void theCutIsTheMeanOfTheJudges() {
        assertThat(RESULT.judges()).isEqualTo(3);
        assertThat(RESULT.share()).isCloseTo(0.6, within(1e-12));
        assertThat(RESULT.sd()).isCloseTo(0.1, within(1e-12));
        assertThat(RESULT.error()).isCloseTo(0.1 / Math.sqrt(3), within(1e-12));
        assertThat(RESULT.questions().get("b")).isEqualTo(new Angoff.Spread(70, 10, 60, 80));
    }

    /** Questions of a paper with the versions they have there; a, b and c are worth .5, .7 and .6. */
    @ParameterizedTest(name = "{0} needs {1}")
    @CsvSource({
        "a1 b1 c1, 2", // 1.8
        "a1 b1 c9, 2", // c was changed: 0.5 + 0.7 + 0.6, the mean of all
        "a1 a1, 1", // 1.0
        "b1 b1 b1 b1 b1, 3", // 3.5: a half goes down, for the person
        "a1 a1 a1 a1 a1, 3", // 2.5 is 2, but never below half of the points
        "a1 b9 c9, ", // one of three is too few
        "x1 y1 b1 c1 a1, ", // three of five are too few
    })
    void aPaperNeedsTheSumOfItsOwnQuestions(String paper, BigDecimal cut) {
        List<JudgedQuestion> asked = List.of(paper.split(" ")).stream()
                .map(one -> new JudgedQuestion(one.substring(0, 1), one.substring(1)))
                .toList();
        assertThat(CUT.cut(asked).orElse(null)).isEqualTo(cut);
    }

    @Test
    void onlyWhoJudgedEverythingCountsAndTheSecondRoundReplacesTheFirst() {
        List<JudgedQuestion> questions = List.of(new JudgedQuestion("a", "1"), new JudgedQuestion("b", "1"));
        List<GivenChance> given = new ArrayList<>();
        IntStream.rangeClosed(1, 3).forEach(judge -> {
            given.add(new GivenChance((long) judge, "a", 1, 50));
            given.add(new GivenChance((long) judge, "b", 1, 50));
        });
        given.add(new GivenChance(1L, "a", 2, 80));
        given.add(new GivenChance(4L, "a", 1, 0));
        Chances chances = new Chances(questions, given);

        assertThat(chances.counting()).hasSize(3);
        assertThat(chances.result().orElseThrow().questions().get("a").mean()).isEqualTo(60);
        assertThat(chances.progress(4L)).isEqualTo(new JudgeProgress(4L, 1, 0));
        assertThat(chances.own(1L, "a")).contains(80);
        assertThat(chances.own(1L, "a", 1)).contains(50);
        assertThat(new Chances(questions, given.subList(0, 4)).result()).isEmpty();
    }

    @Test
    void whatJudgesDifferOnMostComesFirst() {
        Angoff angoff = Angoff.of(List.of(
                Map.of("a", 50, "b", 10, "c", 40),
                Map.of("a", 50, "b", 90, "c", 60),
                Map.of("a", 50, "b", 50, "c", 50)));

        assertThat(angoff.widestFirst(List.of(
                        new JudgedQuestion("a", "1"), new JudgedQuestion("b", "1"), new JudgedQuestion("c", "1"))))
                .extracting(JudgedQuestion::id)
                .containsExactly("b", "c", "a");
    }
}
