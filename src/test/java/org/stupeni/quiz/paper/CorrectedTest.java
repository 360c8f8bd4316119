package org.stupeni.quiz.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stupeni.course.Course;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.question.AllTypes;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.quiz.grading.Regraded;
import org.stupeni.quiz.repair.Corrected;
import org.stupeni.quiz.repair.CorrectionKind;
import org.stupeni.quiz.repair.CorrectionRow;
import org.stupeni.quiz.score.Grading;
import org.stupeni.quiz.score.IndicatorScore;
import org.stupeni.quiz.score.Marks;
import org.stupeni.quiz.score.Outcome;

/** What corrections make of a paper, and of its grading. */
class CorrectedTest {

    private static final String INDICATOR = "co2-basics";

    @TestFactory
    List<DynamicTest> everybodyHasFullPointsWhateverTheType() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Question question : AllTypes.questions("lesson-1", INDICATOR)) {
            tests.add(DynamicTest.dynamicTest(question.id(), () -> {
                Grading grading = graded(List.of(question), 1, CorrectionKind.FULL_POINTS, question, question);
                assertThat(grading.points()).isEqualByComparingTo("1");
                assertThat(grading.maximum()).isEqualTo(1);
                assertThat(grading.outcome()).isEqualTo(Outcome.PASSED);
            }));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> whatIsNotCountedIsAsIfItHadNotBeenAsked() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Question question : AllTypes.questions("lesson-1", INDICATOR)) {
            tests.add(DynamicTest.dynamicTest(question.id(), () -> {
                List<Question> asked = List.of(question, Sample.single("q-2", INDICATOR, "lesson-1", 1));
                Grading grading = graded(asked, 2, CorrectionKind.NOT_COUNTED, question, question);
                assertThat(grading.maximum()).isEqualTo(1);
                assertThat(grading.byQuestion().keySet()).containsExactly(2);
                assertThat(grading.outcome()).isEqualTo(Outcome.FAILED);
            }));
        }
        return tests;
    }

    @Test
    void theNewKeyScoresOldAnswers() {
        Question old = Sample.trueFalse("q-1", INDICATOR, true);
        Question now = Sample.trueFalse("q-1", INDICATOR, false);
        Response said = Response.of("false");

        assertThat(graded(old, said, List.of(), old).points()).isEqualByComparingTo("0");
        assertThat(graded(old, said, List.of(row(CorrectionKind.NEW_KEY, old)), now)
                        .points())
                .isEqualByComparingTo("1");
        assertThat(graded(old, said, List.of(row(CorrectionKind.NEW_KEY, now)), now)
                        .points())
                .as("a correction of another version")
                .isEqualByComparingTo("0");
    }

    @Test
    void theCutOfAShrunkenPaperIsTheSameShare() {
        Paper paper = paper(questions(30), 20);

        assertThat(paper.without(Set.of(7)).cut()).isEqualByComparingTo("19.3333");
        assertThat(paper.without(Set.of(7)).maximum()).isEqualTo(29);
        assertThat(paper.without(Set.of(7)).question(7)).isEmpty();
        assertThat(paper.without(Set.of(7)).question(8)).isEqualTo(paper.question(8));
        assertThat(paper.without(Set.of(1, 2, 3)).cut()).isEqualByComparingTo("18");
        assertThat(paper.without(Set.of())).isSameAs(paper);
        assertThat(paper.without(Set.of(99))).isSameAs(paper);
        Paper one = paper(questions(1), 1);
        assertThat(one.without(Set.of(1))).as("its last question").isSameAs(one);
        Paper practice = new Paper(null, BigDecimal.ZERO, ReviewPolicy.ALL, paper.questions());
        assertThat(practice.without(Set.of(1)).cut()).isNull();
    }

    @Test
    void lowerIsWhateverIsWorseForThePerson() {
        assertThat(told("20/30/20 a:5/10", "21/30/20 a:6/10")).isEqualTo("raised");
        assertThat(told("20/30/20 a:5/10", "20/30/20 a:5/10")).isEqualTo("same");
        assertThat(told("20/30/20 a:5/10", "19/30/20 a:4/10")).isEqualTo("lower");
        assertThat(told("20/30/20 a:5/10", "20/29/19.3333 a:5/9")).isEqualTo("raised");
        assertThat(told("20/30/20 a:5/10", "19/29/19.3333 a:4/9")).isEqualTo("lower");
        assertThat(told("25/30/20 a:5/10", "24/29/19.3333 a:4/9")).isEqualTo("lower");
        assertThat(told("20/30/20 a:5/10 b:5/10", "21/30/20 a:4/10 b:7/10"))
                .as("one indicator falls")
                .isEqualTo("lower");
        assertThat(told("20/30/20 a:1/1", "19.5/29/19.3333"))
                .as("an indicator is gone that the level's rule may ask for")
                .isEqualTo("lower");
        assertThat(told("19/30/20 a:1/1", "19.5/29/19.3333"))
                .as("an indicator is gone of a result that met nothing")
                .isEqualTo("raised");
    }

    private static String told(String before, String after) {
        Regraded regraded = new Regraded(1, 1L, "c", 1, "e", Instant.EPOCH, result(before), result(after), null);
        assertThat(regraded.isSame() ? 1 : 0)
                .isEqualTo(1 - (regraded.isLower() ? 1 : 0) - (regraded.isRaised() ? 1 : 0));
        return regraded.isSame() ? "same" : regraded.isLower() ? "lower" : "raised";
    }

    private static Regraded.Result result(String told) {
        String[] parts = told.split(" ");
        String[] whole = parts[0].split("/");
        BigDecimal points = new BigDecimal(whole[0]);
        BigDecimal cut = new BigDecimal(whole[2]);
        Map<String, IndicatorScore> scores = IntStream.range(1, parts.length)
                .mapToObj(place -> parts[place].split("[:/]"))
                .collect(Collectors.toMap(
                        one -> one[0], one -> new IndicatorScore(new BigDecimal(one[1]), Integer.parseInt(one[2]))));
        return new Regraded.Result(
                points,
                Integer.parseInt(whole[1]),
                cut,
                points.compareTo(cut) >= 0 ? Outcome.PASSED : Outcome.FAILED,
                scores);
    }

    private static Grading graded(
            List<Question> asked, int cut, CorrectionKind kind, Question corrected, Question now) {
        return graded(paper(asked, cut), asked, Map.of(), List.of(row(kind, corrected)), now);
    }

    private static Grading graded(Question asked, Response real, List<CorrectionRow> rows, Question now) {
        Paper paper = paper(List.of(asked), 1);
        String shown = paper.questions().get(0).options().stream()
                .filter(option -> real.chosen().contains(option.option()))
                .findFirst()
                .orElseThrow()
                .id();
        return graded(paper, List.of(asked), Map.of(1, Response.of(shown)), rows, now);
    }

    private static Grading graded(
            Paper paper,
            List<Question> asked,
            Map<Integer, Response> responses,
            List<CorrectionRow> rows,
            Question now) {
        Map<String, Question> questions = asked.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        Course newest = Sample.course(List.of(now));
        Corrected corrected = Corrected.of(paper, questions, rows, version -> newest);
        return Grading.grade(
                corrected.paper(), corrected.questions()::get, responses, Marks.NONE.with(corrected.points()));
    }

    private static List<Question> questions(int count) {
        return Sample.questions("q", count, INDICATOR, "lesson-1", 1);
    }

    private static Paper paper(List<Question> questions, int cut) {
        Shuffle shuffle = new Shuffle("seed");
        List<PaperQuestion> asked = IntStream.rangeClosed(1, questions.size())
                .mapToObj(number -> shuffle.shown(questions.get(number - 1), number))
                .toList();
        return new Paper(BigDecimal.valueOf(cut), BigDecimal.ZERO, ReviewPolicy.ALL, asked);
    }

    private static CorrectionRow row(CorrectionKind kind, Question question) {
        return new CorrectionRow(1, "course", question.id(), question.version(), 1, 2L, kind, "why", 1L, Instant.EPOCH);
    }
}
