package org.stupeni.quiz.spaced;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Exam;
import org.stupeni.course.Lesson;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Open;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Task;
import org.stupeni.quiz.score.IndicatorScore;
import org.stupeni.quiz.start.CheckSittings.Met;

class CheckDrawTest {

    private static final LocalText TEXT = new LocalText("т", "t");
    private static final Met NOTHING = new Met(Map.of(), Set.of(), Map.of());

    /** Indicators are named by their level: a2, b2, a3. */
    private static final ToIntFunction<String> LEVEL = indicator -> indicator.charAt(1) - '0';

    @Test
    void onlyTheLevelIsAskedAndEveryIndicatorInTurn() {
        Course course = course(List.of(bank("a2", 9), bank("b2", 9), bank("a3", 9)));

        List<Question> drawn = CheckDraw.draw(course, 2, LEVEL, NOTHING, 4, "seed");

        assertThat(indicators(drawn)).containsExactlyInAnyOrder("a2", "a2", "b2", "b2");
        assertThat(drawn).doesNotHaveDuplicates();
        assertThat(CheckDraw.draw(course, 2, LEVEL, NOTHING, 4, "seed")).isEqualTo(drawn);
        assertThat(CheckDraw.draw(course, 2, LEVEL, NOTHING, 4, "other")).isNotEqualTo(drawn);
    }

    @Test
    void whatWasWeakComesFirst() {
        Course course = course(List.of(bank("a2", 5), bank("b2", 5), bank("c2", 5), bank("d2", 5)));
        Met met = new Met(
                Map.of(),
                Set.of(),
                Map.of("a2", score("5", 6), "b2", score("3", 6), "c2", score("1.5", 6), "d2", score("4", 6)));

        for (String seed : List.of("1", "2", "3", "4", "5")) {
            assertThat(indicators(CheckDraw.draw(course, 2, LEVEL, met, 3, seed)))
                    .startsWith("c2", "b2");
        }
    }

    @Test
    void theUnseenComeFirstThenWhatWasAskedLeast() {
        Course course = course(List.of(bank("a2", 4)));
        Met met = new Met(Map.of("a2-1", 2, "a2-2", 1, "a2-3", 3), Set.of("a2-1", "a2-2", "a2-3"), Map.of());

        assertThat(CheckDraw.draw(course, 2, LEVEL, met, 4, "seed"))
                .extracting(Question::id)
                .containsExactly("a2-4", "a2-2", "a2-1", "a2-3");
    }

    @Test
    void anExamOfTheLevelKeepsAPaperOfUnseenQuestions() {
        Course course = course(List.of(exam(2, row("a2", 3))), List.of(bank("a2", 5), practice("a2", 1)));

        assertThat(CheckDraw.draw(course, 2, LEVEL, NOTHING, 5, "seed"))
                .as("two of five can be spared, and practice is nobody's secret")
                .hasSize(3);
        Met met = new Met(Map.of("a2-1", 1, "a2-2", 1), Set.of("a2-1", "a2-2"), Map.of());
        assertThat(ids(CheckDraw.draw(course, 2, LEVEL, met, 5, "seed")))
                .as("what the person met in an exam is no secret any more")
                .containsExactlyInAnyOrder("a2-1", "a2-2", "p-a2-1");
    }

    @Test
    void whatEveryPaperHasIsNeverAsked() {
        Course course = course(List.of(exam(2, Exam.Draw.fixed(Set.of("a2-1", "a2-2")))), List.of(bank("a2", 5)));
        Met met = new Met(Map.of("a2-1", 1), Set.of("a2-1"), Map.of());

        assertThat(ids(CheckDraw.draw(course, 2, LEVEL, met, 5, "seed")))
                .containsExactlyInAnyOrder("a2-3", "a2-4", "a2-5");
    }

    @Test
    void norWhatAnExamOfAHigherLevelCanDraw() {
        Course course = course(List.of(exam(3, row("a2", 1))), List.of(bank("a2", 9), bank("b2", 3)));

        assertThat(indicators(CheckDraw.draw(course, 2, LEVEL, NOTHING, 5, "seed")))
                .containsOnly("b2")
                .hasSize(3);
    }

    @Test
    void norWhatPeopleWouldHaveToMark() {
        Course course =
                course(List.of(bank("a2", 2), List.of(question("open", "a2", new Open(0, 100, List.of(), null)))));

        assertThat(ids(CheckDraw.draw(course, 2, LEVEL, NOTHING, 5, "seed"))).containsExactlyInAnyOrder("a2-1", "a2-2");
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }

    private static List<String> indicators(List<Question> questions) {
        return questions.stream().map(Question::indicator).toList();
    }

    private static IndicatorScore score(String points, int maximum) {
        return new IndicatorScore(new BigDecimal(points), maximum);
    }

    private static List<Question> bank(String indicator, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> question(indicator + "-" + i, indicator, choice()))
                .toList();
    }

    private static List<Question> practice(String indicator, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> question("p-" + indicator + "-" + i, indicator, choice()))
                .toList();
    }

    private static Task choice() {
        return new Choice(
                QuestionType.SINGLE,
                List.of(new Choice.Option("a", true, TEXT, TEXT), new Choice.Option("b", false, TEXT, TEXT)));
    }

    private static Question question(String id, String indicator, Task task) {
        return new Question(id, indicator, "lesson", 1, TEXT, null, task);
    }

    private static Exam.Draw row(String indicator, int count) {
        return new Exam.Draw(null, indicator, null, Set.of(), count);
    }

    private static Exam exam(int level, Exam.Draw row) {
        return new Exam("e" + level, TEXT, level, 40, 3, 1, 30, 1, TEXT, ReviewPolicy.MISTAKES, List.of(row));
    }

    private static Course course(List<List<Question>> questions) {
        return course(List.of(), questions);
    }

    /** A course with these questions in its bank, those named {@code p-…} in its practice. */
    private static Course course(List<Exam> exams, List<List<Question>> questions) {
        Map<Boolean, List<Question>> all = questions.stream()
                .flatMap(List::stream)
                .collect(Collectors.partitioningBy(question -> question.id().startsWith("p-")));
        return new Course(
                "course",
                "competency",
                TEXT,
                TEXT,
                TEXT,
                true,
                List.of(new CourseModule(
                        "one",
                        TEXT,
                        TEXT,
                        List.of(new Lesson("lesson", TEXT, 5, TEXT)),
                        List.of(),
                        new ArrayList<>(all.get(true)))),
                all.get(false),
                exams);
    }
}
