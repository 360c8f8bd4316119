package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.Choice;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionReader;
import org.stupeni.question.QuestionType;
import org.stupeni.question.QuestionWriter;

/** What is written is read again as the same question: every question of the courses that travel with the portal, and texts that YAML would stumble over. */
class QuestionWriterTest {

    private static final Path ROOT = Path.of("courses");

    @TestFactory
    List<DynamicTest> everyQuestionOfTheCoursesComesBack() throws IOException {
        Framework framework = FrameworkReader.read("framework.yaml", Files.readString(ROOT.resolve("framework.yaml")))
                .framework()
                .orElseThrow();
        List<DynamicTest> tests = new ArrayList<>();
        Set<QuestionType> types = EnumSet.noneOf(QuestionType.class);
        for (Path folder : CoursesFolder.coursesIn(ROOT)) {
            Course course = new CourseReader(framework).read(folder).course().orElseThrow();
            List<Question> questions = course.questions().toList();
            questions.forEach(question -> types.add(question.type()));
            tests.add(DynamicTest.dynamicTest(
                    course.id(),
                    () -> assertThat(questions)
                            .isNotEmpty()
                            .allSatisfy(
                                    question -> assertThat(readBack(question)).isEqualTo(question))));
        }
        assertThat(types).containsExactlyInAnyOrder(QuestionType.values());
        return tests;
    }

    @Test
    void textsThatLookLikeSomethingElseComeBack() {
        for (String text : List.of(
                "yes",
                "12",
                "- a: b",
                "# no comment",
                "two\n\nparagraphs",
                "* list\n* of two\n",
                "ends with space ",
                " begins with one",
                "it's \"quoted\": here",
                "«ёлочки» — и тире",
                "\ud83d\ude42",
                "null",
                "{{gap}} [x](https://example.org)",
                "tab\there",
                "a\nb: |\n  c")) {
            Question question = new Question(
                    "id",
                    "indicator",
                    "lesson",
                    2,
                    new LocalText(text, "x"),
                    new LocalText("y", text),
                    null,
                    new Choice(
                            QuestionType.SINGLE,
                            List.of(
                                    new Choice.Option("a", true, new LocalText(text, text), new LocalText("f", "g")),
                                    new Choice.Option("b", false, new LocalText("b", "b"), new LocalText("f", "g")))));
            assertThat(readBack(question)).as(text).isEqualTo(question);
        }
    }

    @Test
    void theDocumentIsOneThatPeopleCanRead() {
        Question question = new Question(
                "one",
                "indicator",
                "lesson",
                2,
                new LocalText("Верно?", "True?"),
                null,
                new Choice(
                        QuestionType.TRUE_FALSE,
                        List.of(
                                new Choice.Option(
                                        "true", false, new LocalText("Верно", "True"), new LocalText("а", "a")),
                                new Choice.Option(
                                        "false", true, new LocalText("Неверно", "False"), new LocalText("б", "b")))));
        assertThat(QuestionWriter.write(question)).isEqualTo("""
                id: one
                type: true-false
                indicator: indicator
                lesson: lesson
                difficulty: 2
                ask:
                  ru: Верно?
                  en: True?
                answer: false
                when-true:
                  ru: а
                  en: a
                when-false:
                  ru: б
                  en: b
                """);
    }

    private static Question readBack(Question question) {
        List<Problem> problems = new ArrayList<>();
        Question read = YamlDocument.read("", QuestionWriter.write(question), problems::add)
                .flatMap(place -> new QuestionReader(id -> true, id -> true).readOne(place))
                .orElseThrow();
        assertThat(problems).isEmpty();
        return read;
    }
}
