package org.stupeni.quiz.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Exam;
import org.stupeni.course.Lesson;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Indicator;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.LevelRule.Decision;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Task;

/** Which indicators a blueprint does not make sure of. Level 2 has the indicators a and b, level 3 has c; the bank is written as indicator and difficulty. */
class CoverageTest {

    private static final LocalText TEXT = new LocalText("Текст", "Text");

    @ParameterizedTest(name = "{0} of {1}: unsure {2}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
                    # rows                | bank: indicator, difficulty, lesson | unsure
                    2 indicator=a; 1 indicator=b | a1 a1 b1 b1                  | -
                    2 indicator=a         | a1 a1 a1 b1                         | b
                    3                     | a1 a1 b1                            | -
                    2                     | a1 a1 b1                            | b
                    1                     | a1 b1                               | a b
                    2                     | a1 b1 c1                            | a b
                    2 level=2             | a1 b1 c1                            | -
                    2 level=2             | a1 a1 b1                            | b
                    2 level=2             | a1 a1 b1 b1                         | a b
                    1 module=one; 1 module=two | a1 b1two                       | -
                    1 module=one; 1 module=two | a1 b1 b1two                    | a
                    1 indicator=a; 1 module=two | a1 a1two b1two                | b
                    1 indicator=a; 1 module=two | a1two b1two                   | -
                    1 difficulty=3; 1     | a3 b1                               | -
                    1 difficulty=3; 1     | a3 b1 b3                            | a
                    fix=q1,q2             | a1 b1 b1                            | -
                    fix=q1                | a1 b1                               | b
                    1 level=3             | a1 b1 c1                            | a b
                    1 indicator=b         | a1                                  | -
                    """)
    void anIndicatorIsSureWhereNoPaperCanDoWithoutIt(String rows, String bank, String unsure) {
        Course course = course(rows(rows), bank(bank), 2);

        List<Finding> found = Coverage.of(course, Asked.of(framework(null), course), CoverageTest::levelOf);

        assertThat(found)
                .isEqualTo(unsure == null ? List.of() : List.of(finding(false, "indicators_unsure", 2, names(unsure))));
    }

    @Test
    void whereARuleAsksForAShareOfThemItIsAnError() {
        Need share = new IndicatorShareNeed("course", "exam", 50, null);
        Course course = course(rows("1"), bank("c1 a1"), 3);

        for (Need rule :
                List.of(share, new AllOf(List.of(new ExamNeed("course", "exam", 24), new AnyOf(List.of(share)))))) {
            assertThat(Coverage.of(course, Asked.of(framework(rule), course), CoverageTest::levelOf))
                    .containsExactly(finding(true, "indicators_asked", 3, names("c")));
        }
        for (Need rule : List.of(
                new ExamNeed("course", "exam", 24),
                new IndicatorShareNeed("course", "other", 50, null),
                new IndicatorShareNeed("other", "exam", 50, null))) {
            assertThat(Coverage.of(course, Asked.of(framework(rule), course), CoverageTest::levelOf))
                    .containsExactly(finding(false, "indicators_unsure", 3, names("c")));
        }
    }

    @Test
    void anIndicatorThatIsRetiredOrOfAnotherCompetencyIsNotMissed() {
        Course course = course(rows("1"), bank("a1"), 4);
        assertThat(Coverage.of(course, Asked.of(framework(null), course), CoverageTest::levelOf))
                .isEmpty();

        Course elsewhere =
                new Course("course", "other", TEXT, TEXT, TEXT, true, course.modules(), course.bank(), course.exams());
        assertThat(Coverage.of(elsewhere, Asked.of(framework(null), elsewhere), CoverageTest::levelOf))
                .isEmpty();
    }

    /** Points that replies earn for another indicator count for that one; an indicator for which all ways are alike has none. */
    @Test
    void aConversationSpeaksForTheIndicatorsThatItsWaysTellApart() {
        Dialogue.Node node = new Dialogue.Node(
                "start",
                TEXT,
                TEXT,
                List.of(
                        new Dialogue.Reply("x", TEXT, Map.of("b", 1), "end", null),
                        new Dialogue.Reply("y", TEXT, Map.of(), "end", null)));
        Dialogue talk = new Dialogue(List.of(node), List.of(new Dialogue.Ending("end", TEXT, TEXT, 0, null)));
        Course course = course(rows("1 indicator=a"), List.of(question("q1", "a", 1, "one", talk)), 2);

        assertThat(Coverage.of(course, Asked.of(framework(null), course), CoverageTest::levelOf))
                .containsExactly(finding(false, "indicators_unsure", 2, names("a")));
    }

    private static Finding finding(boolean error, String rule, int level, LocalText names) {
        return new Finding(error, rule, Finding.at(NodeKind.EXAM, "exam"), List.of(level, names));
    }

    private static LocalText names(String indicators) {
        List<String> ids = List.of(indicators.split(" "));
        return new LocalText(
                String.join(
                        "; ", ids.stream().map(id -> "«по-русски " + id + "»").toList()),
                String.join(
                        "; ", ids.stream().map(id -> "“in English " + id + "”").toList()));
    }

    private static Framework framework(Need rule) {
        Need needs = rule == null ? new ExamNeed("course", "exam", null) : rule;
        List<Level> levels = List.of(
                level(2, needs, List.of("a", "b"), List.of("z")),
                level(3, needs, List.of("c"), List.of()),
                level(4, needs, List.of(), List.of("y")));
        return new Framework(Map.of(), List.of(new Competency("care", TEXT, TEXT, levels)));
    }

    private static Level level(int number, Need needs, List<String> indicators, List<String> retired) {
        return new Level(
                number,
                TEXT,
                indicators.stream().map(CoverageTest::indicator).toList(),
                new LevelRule(24, Decision.ONE, needs),
                retired.stream().map(CoverageTest::indicator).toList());
    }

    private static Indicator indicator(String id) {
        return new Indicator(id, new LocalText("по-русски " + id, "in English " + id));
    }

    private static int levelOf(String indicator) {
        return indicator.equals("c") ? 3 : 2;
    }

    private static List<Exam.Draw> rows(String written) {
        List<Exam.Draw> rows = new ArrayList<>();
        for (String row : written.split("; ")) {
            if (row.startsWith("fix=")) {
                rows.add(Exam.Draw.fixed(Set.of(row.substring(4).split(","))));
                continue;
            }
            String[] words = row.split(" ");
            String[] by = words.length > 1 ? words[1].split("=") : new String[] {"", ""};
            rows.add(new Exam.Draw(
                    by[0].equals("module") ? by[1] : null,
                    by[0].equals("indicator") ? by[1] : null,
                    by[0].equals("level") ? Integer.valueOf(by[1]) : null,
                    by[0].equals("difficulty") ? Set.of(Integer.valueOf(by[1])) : Set.of(),
                    Integer.parseInt(words[0])));
        }
        return rows;
    }

    private static List<Question> bank(String written) {
        List<Question> bank = new ArrayList<>();
        for (String one : written.split(" ")) {
            bank.add(question(
                    "q" + (bank.size() + 1),
                    one.substring(0, 1),
                    one.charAt(1) - '0',
                    one.length() > 2 ? one.substring(2) : "one",
                    new Choice(
                            QuestionType.SINGLE,
                            List.of(
                                    new Choice.Option("x", true, TEXT, TEXT),
                                    new Choice.Option("y", false, TEXT, TEXT)))));
        }
        return bank;
    }

    private static Question question(String id, String indicator, int difficulty, String lesson, Task task) {
        return new Question(id, indicator, lesson, difficulty, TEXT, TEXT, task);
    }

    private static Course course(List<Exam.Draw> draw, List<Question> bank, int level) {
        List<CourseModule> modules = Stream.of("one", "two")
                .map(id ->
                        new CourseModule(id, TEXT, TEXT, List.of(new Lesson(id, TEXT, 5, TEXT)), List.of(), List.of()))
                .toList();
        Exam exam = new Exam("exam", TEXT, level, 30, 2, 1, 30, 1, TEXT, ReviewPolicy.ALL, draw);
        return new Course("course", "care", TEXT, TEXT, TEXT, true, modules, bank, List.of(exam));
    }
}
