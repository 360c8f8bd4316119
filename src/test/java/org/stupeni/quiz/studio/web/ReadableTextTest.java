package org.stupeni.quiz.studio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stupeni.course.Course;
import org.stupeni.course.CourseReader;
import org.stupeni.course.ExamWriter;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.course.checklist.ChecklistReader;
import org.stupeni.course.checklist.ChecklistWriter;
import org.stupeni.course.draft.NodeFields;
import org.stupeni.course.draft.NodeForm;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.Language;
import org.stupeni.question.QuestionType;
import org.stupeni.question.QuestionWriter;
import org.stupeni.quiz.repair.LineDiff;

class ReadableTextTest {

    private static final Path ROOT = Path.of("courses");
    private static final Framework FRAMEWORK = framework();
    private static final ReadableWords RU = new ReadableWords(Language.RU, FRAMEWORK);
    private static final ReadableWords EN = new ReadableWords(Language.EN, FRAMEWORK);

    private static final String EXAM = """
            title:
              ru: Экзамен
              en: Exam
            level: 2
            minutes: 40
            attempts: 3
            days-between: 1
            after: practice
            grace-seconds: 30
            cut: 2
            cut-reason:
              ru: Так
              en: So
            bands:
              - from: 0
                text:
                  ru: Раз
                  en: One
              - from: cut
                text:
                  ru: Два
                  en: Two
            review:
              questions: mistakes
              during:
                - answers
              right-after: []
              later:
                - answers
                - marks
              closed:
                - key
            markers: 2
            draw:
              - module: m1
                difficulty:
                  - '1'
                  - '3'
                count: 2
              - fix:
                  - a
                  - b
            """;

    private static Framework framework() {
        try {
            return FrameworkReader.read("framework.yaml", Files.readString(ROOT.resolve("framework.yaml")))
                    .framework()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsNoFormIsLeftAsItIs() {
        assertThat(ReadableText.of(NodeKind.EXAM, "note: 3", RU)).isEqualTo("note: 3");
    }

    @Test
    void anExamIsToldAsItsFormCallsIt() {
        assertThat(ReadableText.of(NodeKind.EXAM, EXAM, EN)).isEqualTo("""
                Title, in Russian: Экзамен
                Title, in English: Exam
                Level it counts for: 2
                Time, minutes: 40
                Attempts: 3
                Days between attempts: 1
                What the next attempt takes: Practice of what was weak
                Time for answers on their way, seconds: 30
                Points needed: 2
                Why so many, in Russian: Так
                Why so many, in English: So
                Who marks open answers: Two people, independently
                What is shown: By a table: what and when
                Of which questions: Only questions with mistakes
                Once the exam is closed: By its own column of the table
                Review of the paper, An hour later and on: Own answers
                Review of the paper, An hour later and on: Right or wrong
                Review of the paper, Once closed: Right answers
                Words from 0% of the points, in Russian: Раз
                Words from 0% of the points, in English: One
                Words from the pass mark, in Russian: Два
                Words from the pass mark, in English: Two
                Row 1, Module: m1
                Row 1, Difficulty: easy, hard
                Row 1, How many questions: 2
                Row 2, Questions: a,b""");
    }

    @Test
    void aPolicyWithANameHidesItsMatrix() {
        String named = EXAM.replaceAll("(?s)review:.*markers: 2", "review:\n  show: all\n  from: graded");

        assertThat(ReadableText.of(NodeKind.EXAM, named, RU))
                .contains("Что показывать: Всё\nСлова с 0 % баллов, по-русски: Раз\n", "Two\nСтрока 1")
                .doesNotContain("Верно или нет");
    }

    @Test
    void ofAnItemThatIsPutBetweenOnlyThatIsToldAsNew() {
        Checklist checklist = checklist();
        List<ChecklistItem> items = new ArrayList<>(checklist.items());
        ChecklistItem one = items.get(0);
        items.add(1, new ChecklistItem("new-one", one.indicators(), one.title(), one.anchors()));
        Checklist other = new Checklist(checklist.competency(), checklist.title(), 3, checklist.guide(), items);

        List<String> changed = LineDiff.of(
                        ReadableText.of(NodeKind.CHECKLIST, ChecklistWriter.write(checklist), RU),
                        ReadableText.of(NodeKind.CHECKLIST, ChecklistWriter.write(other), RU))
                .stream()
                .filter(line -> line.change() != LineDiff.Change.SAME)
                .map(LineDiff.Line::text)
                .toList();
        assertThat(changed)
                .startsWith("Время, минут: 2", "Время, минут: 3")
                .contains(
                        "Пункт new-one, Что наблюдают, коротко, по-русски: Держит ровный тон",
                        "Пункт new-one, Ступень 1, по-английски: Raises their voice, argues or answers with a barb.",
                        "Пункт new-one, Показатели: Держит ровный тон, когда на него кричат, и не переносит раздражение на"
                                + " следующего клиента");
        assertThat(changed.subList(2, changed.size())).allMatch(line -> line.startsWith("Пункт new-one, "));
    }

    @Test
    void theCourseAndItsModulesAreTold() {
        Map<String, String> parts = new LinkedHashMap<>(Map.of("competency", "difficult-clients", "practice", "none"));
        parts.put("title-ru", "Курс");
        parts.put("summary-en", "Short");

        assertThat(ReadableText.of(NodeKind.HEADER, NodeForm.document(NodeKind.HEADER, parts), RU))
                .isEqualTo("""
                Название по-русски: Курс
                Коротко по-английски: Short
                Компетенция: Сложные клиенты
                Что нужно, чтобы пройти курс: Только уроки""");
        assertThat(ReadableText.of(NodeKind.MODULE, NodeForm.document(NodeKind.MODULE, parts), EN)
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.endsWith(": Курс") || line.endsWith(": Short"));
        assertThat(ReadableText.of(NodeKind.HEADER, null, RU)).isEmpty();
    }

    @Test
    void whatAFormCannotShowStaysAsItIs() {
        for (NodeKind kind : List.of(NodeKind.EXAM, NodeKind.CHECKLIST, NodeKind.HEADER, NodeKind.MODULE)) {
            for (String document : List.of("a: [", "# note\n" + EXAM, EXAM + "colour: red\n", "title: [1]\n")) {
                assertThat(ReadableText.of(kind, document, RU)).isEqualTo(document);
            }
        }
    }

    /** Whatever a form says is told: a field that is another makes the lines others. */
    @Test
    void noDifferenceIsHidden() throws IOException {
        int told = 0;
        CourseReader reader = new CourseReader(FRAMEWORK);
        for (Path folder : CoursesFolder.coursesIn(ROOT)) {
            Course course = reader.read(folder).course().orElseThrow();
            told += changes(NodeKind.EXAM, ExamWriter.write(course.exams().get(0)));
            told += course.questions()
                    .filter(question -> question.type() == QuestionType.DIALOGUE)
                    .limit(1)
                    .mapToInt(question -> changes(NodeKind.BANK, QuestionWriter.write(question)))
                    .sum();
        }
        told += changes(NodeKind.CHECKLIST, ChecklistWriter.write(checklist()));
        told += changes(NodeKind.EXAM, EXAM);
        assertThat(told).isGreaterThan(300);
    }

    private static int changes(NodeKind kind, String document) {
        Map<String, String> fields = NodeFields.of(kind, document).orElseThrow();
        String before = ReadableText.of(kind, document, RU);
        int told = 0;
        for (String field : fields.keySet()) {
            if (field.equals(NodeFields.FORM)) {
                continue;
            }
            Map<String, String> other = new LinkedHashMap<>(fields);
            String value = fields.get(field);
            other.put(field, value.equals("true") ? "" : value + "7");
            String after = NodeFields.document(other).orElseThrow();
            if (!after.equals(document) && NodeFields.of(kind, after).isPresent()) {
                assertThat(ReadableText.of(kind, after, RU)).as(field).isNotEqualTo(before);
                told++;
            }
        }
        return told;
    }

    private static Checklist checklist() {
        return new ChecklistReader(FRAMEWORK)
                .read(ROOT).sound().stream()
                        .filter(one -> one.competency().equals("difficult-clients"))
                        .findFirst()
                        .orElseThrow();
    }
}
