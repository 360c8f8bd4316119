package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stupeni.course.CourseReader;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Markdown;
import org.stupeni.question.Question;
import org.stupeni.question.Task;

/** Every question of the portal's own courses goes through every format: what the report does not name as lost is there again, as people read it. */
class RealQuestionsTest {

    private static final Path COURSES = Path.of(System.getProperty("portal.basedir", ""), "courses");
    private static final List<Question> QUESTIONS = new ArrayList<>();

    @BeforeAll
    static void readCourses() throws IOException {
        Framework framework = FrameworkReader.read(
                        "framework.yaml", Files.readString(COURSES.resolve("framework.yaml")))
                .framework()
                .orElseThrow();
        Set<String> ids = new HashSet<>();
        for (Path course : CoursesFolder.coursesIn(COURSES)) {
            new CourseReader(framework)
                    .read(course)
                    .course()
                    .orElseThrow()
                    .questions()
                    .filter(question -> ids.add(question.id()))
                    .forEach(QUESTIONS::add);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExchangeFormat.class,
            names = {"GIFT", "MOODLE_XML", "QTI", "SHEET", "FOLDER"})
    void everyQuestionComesBackAsItIsRead(ExchangeFormat format) {
        ExportedFile file = Exports.write(format, QUESTIONS, Wording.RU);
        Set<String> touched =
                file.losses().stream().map(ExportedFile.Loss::question).collect(Collectors.toSet());
        Set<String> leftOut = file.losses().stream()
                .filter(ExportedFile.Loss::leftOut)
                .map(ExportedFile.Loss::question)
                .collect(Collectors.toSet());
        ImportReport report = Imports.read(new Upload(file.name(), file.content()));
        assertThat(report.notes()).isEmpty();
        assertThat(report.items()).hasSize(QUESTIONS.size() - leftOut.size());
        Map<String, Question> back =
                report.drafts().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        for (Question question : QUESTIONS) {
            Question draft = back.get(question.id());
            assertThat(draft == null).as(question.id()).isEqualTo(leftOut.contains(question.id()));
            if (draft == null) {
                continue;
            }
            assertThat(draft.type()).as(question.id()).isEqualTo(question.type());
            assertThat(draft.indicator()).isEqualTo(question.indicator());
            assertThat(draft.difficulty()).isEqualTo(question.difficulty());
            assertThat(seen(draft.ask())).as(question.id()).isEqualTo(seen(question.ask()));
            if (!touched.contains(question.id())) {
                assertThat(seen(draft.task())).as(question.id()).isEqualTo(seen(question.task()));
            }
        }
    }

    private static List<String> seen(Task task) {
        return task.texts()
                .filter(text -> text != null)
                .map(RealQuestionsTest::seen)
                .toList();
    }

    private static String seen(LocalText text) {
        return Markdown.html(text.ru()).replaceAll("\\s+", " ").strip();
    }
}
