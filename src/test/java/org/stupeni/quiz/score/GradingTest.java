package org.stupeni.quiz.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.course.Exam;
import org.stupeni.question.Open;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperDrawing;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.paper.Sample;

class GradingTest {

    private static final List<Question> BANK = List.of(
            Sample.single("s", "i1", "lesson-1", 1),
            Sample.multiple("m", "i1"),
            Sample.trueFalse("t", "i2", false),
            Sample.matching("p", "i3"));
    private static final Map<String, Question> QUESTIONS =
            BANK.stream().collect(Collectors.toMap(Question::id, Function.identity()));

    private static Paper paper(int cut) {
        Exam exam = Sample.exam(cut, Sample.row(null, null, null, Set.of(), 4));
        return PaperDrawing.draw(exam, Sample.course(BANK), Set.of(), indicator -> 2, "seed");
    }

    /** What is answered is written in the questions' own ids; the test answers in those of the paper, as a browser does. */
    @ParameterizedTest(name = "s={0} m={1} t={2} p={3}: {4} of 4, {5}")
    @CsvSource({
        "a, a+b, false, a=a+b=b+c=c, 4,      PASSED",
        "a, a+b, true,  a=a+b=b+c=c, 3,      PASSED",
        "a, a,   false, a=a+b=b+c=c, 3.5,    PASSED",
        "b, a+b, false, a=a+b=b,     2.6667, FAILED",
        "a, '',  false, a=a+b=b+c=x, 2.6667, FAILED",
        "'', '', '',    '',          0,      FAILED",
    })
    void aPaperIsWorthItsPoints(String s, String m, String t, String p, BigDecimal points, Outcome outcome) {
        Paper paper = paper(3);
        Grading grading =
                Grading.grade(paper, QUESTIONS::get, responses(paper, Map.of("s", s, "m", m, "t", t, "p", p)));
        assertThat(grading.points()).isEqualByComparingTo(points);
        assertThat(grading.maximum()).isEqualTo(4);
        assertThat(grading.outcome()).isEqualTo(outcome);
    }

    @Test
    void pointsAreToldByQuestionAndByIndicator() {
        Paper paper = paper(3);
        Grading grading = Grading.grade(
                paper, QUESTIONS::get, responses(paper, Map.of("s", "a", "m", "a", "t", "true", "p", "a=a")));
        assertThat(grading.byIndicator().keySet()).containsExactly("i1", "i2", "i3");
        assertThat(grading.byIndicator().get("i1").points()).isEqualByComparingTo("1.5");
        assertThat(grading.byIndicator().get("i1").maximum()).isEqualTo(2);
        assertThat(grading.byIndicator().get("i2").points()).isEqualByComparingTo("0");
        assertThat(grading.byIndicator().get("i3").points()).isEqualByComparingTo("0.3333");
        assertThat(grading.byQuestion()).hasSize(4);
        assertThat(grading.byQuestion().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(grading.points());
    }

    @Test
    void practiceHasNoCut() {
        Paper paper = PaperDrawing.practice(Sample.module("one", "lesson-1", BANK.toArray(Question[]::new)), "seed");
        assertThat(Grading.grade(paper, QUESTIONS::get, Map.of()).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void inPracticeAnOpenAnswerCountsNeitherWay() {
        Paper paper = PaperDrawing.practice(Sample.module("one", "lesson-1", OPEN, SINGLE), "seed");

        Grading grading = Grading.grade(paper, BOTH::get, written(paper, "words"));

        assertThat(grading.points()).isEqualByComparingTo("1");
        assertThat(grading.maximum()).isEqualTo(1);
        assertThat(grading.outcome()).isEqualTo(Outcome.DONE);
        assertThat(grading.byQuestion()).hasSize(1);
        assertThat(grading.byIndicator().get("i1").maximum()).isEqualTo(1);
        assertThat(Grading.grade(paper, BOTH::get, Map.of()).maximum()).isEqualTo(2);
    }

    /** An exam of an open question and a single choice that is right; {@code mark} is what people gave, {@code waits} whether one of them is still at it. */
    @ParameterizedTest(name = "wrote \"{0}\", mark {1}, waits {2}, cut {3}: {4}, {5}")
    @CsvSource({
        "words, ,      false, 1, 1,      PROVISIONAL",
        "words, ,      true,  1, 1,      PROVISIONAL",
        "words, 0.5,   true,  1, 1,      PROVISIONAL",
        "words, 0.75,  false, 1, 1.75,   PASSED",
        "words, 0.75,  false, 2, 1.75,   FAILED",
        "words, 1,     false, 2, 2,      PASSED",
        "words, 0,     false, 1, 1,      PASSED",
        "'',    ,      false, 2, 1,      FAILED",
        "'',    ,      false, 1, 1,      PASSED",
        // What came late and was marked worse or taken away takes nothing away.
        "'',    0.75,  false, 2, 1.75,   FAILED",
    })
    void anExamIsProvisionalUntilItsOpenAnswersAreMarked(
            String wrote, BigDecimal mark, boolean waits, int cut, BigDecimal points, Outcome outcome) {
        Exam exam = Sample.exam(cut, Sample.row(null, null, null, Set.of(), 2));
        Paper paper = PaperDrawing.draw(exam, Sample.course(List.of(OPEN, SINGLE)), Set.of(), indicator -> 2, "seed");
        int number = number(paper, "o");
        Marks marks = new Marks(mark == null ? Map.of() : Map.of(number, mark), waits ? Set.of(number) : Set.of());

        Grading grading = Grading.grade(paper, BOTH::get, written(paper, wrote), marks);

        assertThat(grading.points()).isEqualByComparingTo(points);
        assertThat(grading.maximum()).isEqualTo(2);
        assertThat(grading.outcome()).isEqualTo(outcome);
        boolean provisional = outcome == Outcome.PROVISIONAL;
        assertThat(grading.byQuestion()).hasSize(provisional ? 1 : 2);
        assertThat(grading.byIndicator().get("i1").maximum()).isEqualTo(provisional ? 1 : 2);
        assertThat(new GradedPaper(paper, grading).waiting()).hasSize(provisional ? 1 : 0);
    }

    @Test
    void aFinalResultDoesNotWaitAgain() {
        Marks settled = new Marks(Map.of(1, new BigDecimal("0.5000")), Set.of(1, 2)).settled();

        assertThat(settled.waiting()).isEmpty();
        assertThat(settled.points()).isEqualTo(Map.of(1, new BigDecimal("0.5000"), 2, new BigDecimal("0.0000")));
    }

    private static final Question OPEN =
            new Question("o", "i1", "lesson-1", 1, Sample.text("?"), null, new Open(0, 100, List.of(), null));
    private static final Question SINGLE = Sample.single("s", "i1", "lesson-1", 1);
    private static final Map<String, Question> BOTH = Map.of("o", OPEN, "s", SINGLE);

    private static int number(Paper paper, String question) {
        return paper.questions().stream()
                .filter(asked -> asked.question().equals(question))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static Map<Integer, Response> written(Paper paper, String words) {
        return paper.questions().stream()
                .collect(Collectors.toMap(
                        PaperQuestion::number,
                        asked -> asked.question().equals("o")
                                ? Response.typing(Map.of("text", words))
                                : shown(asked, "a")));
    }

    @Test
    void idsOfAnotherPaperEarnNothing() {
        Paper paper = paper(3);
        Map<Integer, Response> foreign = new HashMap<>();
        paper.questions().forEach(question -> foreign.put(question.number(), Response.of("a", "false")));
        assertThat(Grading.grade(paper, QUESTIONS::get, foreign).points()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"s, a+b, false", "s, a, true", "s, '', true", "m, a+b+c, true", "t, true+false, false"})
    void onlyAnAnswerToTheQuestionFits(String id, String chosen, boolean fits) {
        Paper paper = paper(3);
        PaperQuestion question = paper.questions().stream()
                .filter(q -> q.question().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(question.fits(shown(question, chosen))).isEqualTo(fits);
        assertThat(question.fits(Response.of("a"))).isFalse();
        assertThat(question.fits(Response.matching(Map.of("a", "b")))).isFalse();
    }

    private static Map<Integer, Response> responses(Paper paper, Map<String, String> answers) {
        return paper.questions().stream()
                .collect(Collectors.toMap(
                        PaperQuestion::number, question -> shown(question, answers.get(question.question()))));
    }

    private static Response shown(PaperQuestion question, String answer) {
        if (answer.isEmpty()) {
            return Response.NONE;
        }
        Map<String, String> right = ids(question.options());
        if (!answer.contains("=")) {
            return Response.of(
                    Set.of(answer.split("\\+")).stream().map(right::get).toArray(String[]::new));
        }
        Map<String, String> left = ids(question.lefts());
        return Response.matching(Set.of(answer.split("\\+")).stream()
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> left.get(pair[0]), pair -> right.get(pair[1]))));
    }

    private static Map<String, String> ids(List<PaperQuestion.PaperOption> options) {
        return options.stream()
                .collect(Collectors.toMap(PaperQuestion.PaperOption::option, PaperQuestion.PaperOption::id));
    }
}
