package org.stupeni.course.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.course.Course;
import org.stupeni.course.CourseReader;
import org.stupeni.course.Exam;
import org.stupeni.course.ExamWriter;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistReader;
import org.stupeni.course.checklist.ChecklistWriter;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Problem;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.QuestionWriter;
import org.stupeni.question.talk.TalkFindings;

/** A form of fields says what the document says: nothing is lost on the way there and back, or the form is not shown. */
class NodeFieldsTest {

    private static final Path ROOT = Path.of("courses");

    private static final String EXAM = """
            title:
              ru: Экзамен
              en: Exam
            level: 2
            minutes: 40
            attempts: 3
            days-between: 1
            grace-seconds: 30
            cut: 2
            cut-reason:
              ru: Так
              en: So
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

    private static final String TALKING = EXAM.replace("review:\n", """
            bands:
              - from: 0
                text:
                  ru: Ещё раз
                  en: Once more
              - from: cut
                text:
                  ru: |-
                    Хорошо

                    Дальше
                  en: Well
              - from: 90
                text:
                  ru: Отлично
                  en: Great
            review:
            """);

    private static List<Course> known;

    private static List<Course> courses() throws IOException {
        if (known != null) {
            return known;
        }
        CourseReader reader = new CourseReader(framework());
        List<Course> courses = new ArrayList<>();
        for (Path folder : CoursesFolder.coursesIn(ROOT)) {
            courses.add(reader.read(folder).course().orElseThrow());
        }
        known = courses;
        return courses;
    }

    private static Framework framework() throws IOException {
        return FrameworkReader.read("framework.yaml", Files.readString(ROOT.resolve("framework.yaml")))
                .framework()
                .orElseThrow();
    }

    @TestFactory
    List<DynamicTest> everyExamAndConversationOfTheCoursesComesBack() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Course course : courses()) {
            for (Exam exam : course.exams()) {
                tests.add(DynamicTest.dynamicTest(
                        course.id() + " " + exam.id(), () -> comesBack(NodeKind.EXAM, ExamWriter.write(exam))));
            }
            for (Question question : course.questions().toList()) {
                if (question.type() == QuestionType.DIALOGUE) {
                    tests.add(DynamicTest.dynamicTest(
                            course.id() + " " + question.id(),
                            () -> comesBack(NodeKind.BANK, QuestionWriter.write(question))));
                    tests.add(DynamicTest.dynamicTest(
                            course.id() + " " + question.id() + ", its best way", () -> isUnderstood(question)));
                }
            }
        }
        for (Checklist checklist : new ChecklistReader(framework()).read(ROOT).sound()) {
            tests.add(DynamicTest.dynamicTest(
                    checklist.competency(),
                    () -> comesBack(NodeKind.CHECKLIST, inOrder(ChecklistWriter.write(checklist)))));
        }
        assertThat(tests).hasSizeGreaterThan(14);
        return tests;
    }

    /** Boxes know no order: the indicators of an item come back in that of their ids. */
    private static String inOrder(String document) {
        return Pattern.compile("(?: {6}- [a-z0-9-]+\n)+")
                .matcher(document)
                .replaceAll(list -> list.group().lines().sorted().collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void aChecklistThatIsHardlyBegunComesBack() {
        comesBack(
                NodeKind.CHECKLIST,
                NodeFields.document(NodeFields.of(NodeKind.CHECKLIST, Blanks.checklist(new LocalText("Раз", "")))
                                .orElseThrow())
                        .orElseThrow());
        assertThat(NodeFields.of(NodeKind.CHECKLIST, "items:\n  - id: a\n    weight: 2\n"))
                .isEmpty();
        assertThat(NodeFields.of(NodeKind.CHECKLIST, "# a note\nminutes: 2\n")).isEmpty();
        assertThat(NodeFields.isOf(NodeKind.EXAM, Map.of(NodeFields.FORM, NodeFields.CHECKLIST)))
                .isFalse();
    }

    private static void comesBack(NodeKind kind, String document) {
        assertThat(NodeFields.document(NodeFields.of(kind, document).orElseThrow()))
                .contains(document);
    }

    private static void isUnderstood(Question question) {
        Map<String, String> fields =
                NodeFields.of(NodeKind.BANK, QuestionWriter.write(question)).orElseThrow();
        TalkFindings findings = TalkFindings.of(DialogueFields.graph(fields));

        assertThat(findings.best().orElseThrow().points()).isEqualTo(((Dialogue) question.task()).best());
        assertThat(findings.marks()).allSatisfy(marks -> assertThat(marks).isSubsetOf(TalkFindings.Mark.START));
    }

    @Test
    void everythingThatAnExamCanSayComesBack() {
        comesBack(NodeKind.EXAM, EXAM);
        comesBack(NodeKind.EXAM, TALKING);
        comesBack(NodeKind.EXAM, EXAM.replace("    - key\n", "").replace("closed:\n", "closed: []\n"));
        comesBack(NodeKind.EXAM, EXAM.replace("grace", "after: practice\ncloses: 2027-03-31\ngrace"));
    }

    @ParameterizedTest
    @CsvSource({"EXAM, exam", "CHECKLIST, checklist", "BANK, dialogue", "PRACTICE, dialogue"})
    void whatANewNodeBeginsWithHasItsForm(NodeKind kind, String form) {
        String document = new NewNode(kind, null, "Раз", Language.RU, QuestionType.DIALOGUE).document("q", "l");

        assertThat(NodeFields.of(kind, document).orElseThrow()).containsEntry(NodeFields.FORM, form);
    }

    /** Fields are emptied, filled with nonsense and taken away; what is left is saved, and shown again as it was typed. */
    @Test
    void halfFilledFormsComeBack() throws IOException {
        Random random = new Random(5);
        List<Map<String, String>> forms = new ArrayList<>();
        for (Course course : courses()) {
            course.exams()
                    .forEach(exam -> forms.add(
                            NodeFields.of(NodeKind.EXAM, ExamWriter.write(exam)).orElseThrow()));
            course.questions()
                    .filter(question -> question.type() == QuestionType.DIALOGUE)
                    .forEach(question -> forms.add(NodeFields.of(NodeKind.BANK, QuestionWriter.write(question))
                            .orElseThrow()));
        }
        int shown = 0;
        for (int i = 0; i < 120; i++) {
            Map<String, String> typed = halved(forms.get(i % forms.size()), random);
            NodeKind kind = typed.get(NodeFields.FORM).equals(NodeFields.EXAM) ? NodeKind.EXAM : NodeKind.BANK;
            String document = NodeFields.document(typed).orElseThrow();
            Map<String, String> again = NodeFields.of(kind, document).orElseThrow();
            assertThat(NodeFields.document(again)).contains(document);
            for (Map.Entry<String, String> field : typed.entrySet()) {
                if (!field.getValue().isBlank() && !field.getValue().equals("true")) {
                    assertThat(again).containsEntry(field.getKey(), field.getValue());
                    shown++;
                }
            }
        }
        assertThat(shown).isGreaterThan(2_000);
    }

    private static Map<String, String> halved(Map<String, String> form, Random random) {
        Map<String, String> typed = new LinkedHashMap<>(form);
        for (String key : form.keySet()) {
            boolean text = key.endsWith(".ru") || key.endsWith(".en");
            boolean share = key.endsWith(".from") && "share".equals(form.get(key.replaceFirst("from$", "since")));
            boolean number =
                    share || key.matches("(level|minutes|attempts|cut|draw\\.\\d+\\.count|endings\\.\\d+\\.points)");
            switch (random.nextInt(6)) {
                case 0 -> {
                    if (text || number) {
                        typed.put(key, "");
                    }
                }
                case 1 -> {
                    if (text) {
                        typed.put(key, "# так: «что» - 'это'? \"да\" {x} [y] & *z");
                    } else if (number) {
                        typed.put(key, "много");
                    }
                }
                case 2 -> {
                    if (text || number) {
                        typed.remove(key);
                    }
                }
                default -> {}
            }
        }
        return typed;
    }

    /** What a form has no field for is not shown by it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "more: x\n",
                "# remember this\n",
                "title.ru: Другое\n",
                "other: {a: [1, {b: 2}]}\n",
            })
    void whatFieldsCannotShowStaysText(String more) {
        assertThat(NodeFields.of(NodeKind.EXAM, EXAM)).isPresent();
        assertThat(NodeFields.of(NodeKind.EXAM, EXAM + more)).isEmpty();
        assertThat(NodeFields.meant(NodeKind.EXAM, EXAM + more)).contains(NodeFields.EXAM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "more: x\n",
                "# remember this\n",
                "tags: ['a,b']\n",
                "hint: {ru: Да, en: Yes, de: Ja}\n",
                "endings: 3\n",
                "nodes: [{id: n, replies: [{id: r, points: {}}]}]\n",
                "nodes: [{id: n, state: {ru: \"раз\\nдва\", en: x}}]\n",
            })
    void whatFieldsOfAConversationCannotShowStaysText(String more) {
        String talk = "id: q\ntype: dialogue\n";
        assertThat(NodeFields.of(NodeKind.BANK, talk)).isPresent();
        assertThat(NodeFields.of(NodeKind.BANK, talk + more)).isEmpty();
        assertThat(NodeFields.meant(NodeKind.BANK, talk + more)).contains(NodeFields.DIALOGUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level: 2 | level: [2]",
                "count: 2 | 'count: 2\n    fix: [a]'",
                "- key | - everything",
                "- answers | - marks",
                "'      - a' | '      - \"a,b\"'",
                "'      - b' | '      - [b]'",
                "ru: Экзамен | 'ru: |-\n    two\n    lines'",
                "minutes: 40 | minutes: 007",
                "title: | 'title: {ru: x'",
            })
    void whatIsWrittenOtherwiseStaysText(String there, String instead) {
        String text = EXAM.replaceFirst(there, Matcher.quoteReplacement(instead));

        assertThat(text).isNotEqualTo(EXAM);
        assertThat(NodeFields.of(NodeKind.EXAM, text)).isEmpty();
    }

    @Test
    void othersHaveNoSuchForm() {
        assertThat(NodeFields.meant(NodeKind.BANK, "type: single\n")).isEmpty();
        assertThat(NodeFields.meant(NodeKind.LESSON, "type: dialogue\n")).isEmpty();
        assertThat(NodeFields.of(NodeKind.BANK, "- no\n")).isEmpty();
        assertThat(NodeFields.of(NodeKind.EXAM, "")).isEmpty();
        assertThat(NodeFields.document(Map.of(NodeFields.FORM, "lesson"))).isEmpty();
    }

    /** What a browser sends that knows nothing of the form, or too much. */
    @Test
    void whatABrowserSendsIsTakenHoweverOddItIs() {
        Map<String, String> sent = new HashMap<>();
        sent.put(NodeFields.FORM, "exam");
        sent.put("title.ru", null);
        sent.put("draw.9999.count", "1");
        sent.put("draw.99999999999.count", "1");
        sent.put("draw.x.count", "1");
        sent.put("cut-reason.ru", "a\r\nb");
        sent.put("jakarta.faces.ViewState", "x");

        String document = NodeFields.document(sent).orElseThrow();

        assertThat(document)
                .contains("draw:\n  - count: 1\n")
                .contains("    a\n    b")
                .doesNotContain("jakarta");
        assertThat(ExamFields.rows(NodeFields.of(NodeKind.EXAM, document).orElseThrow()))
                .hasSize(1);
    }

    @Test
    void aBandBeginsWithAShareOrTheCut() {
        Map<String, String> fields = NodeFields.of(NodeKind.EXAM, TALKING).orElseThrow();
        assertThat(ExamFields.bands(fields)).isEqualTo(3);
        assertThat(fields)
                .containsEntry("bands.0.since", "share")
                .containsEntry("bands.0.from", "0")
                .containsEntry("bands.1.since", "cut")
                .containsEntry("bands.1.from", "");

        fields.put("bands.1.from", "70");
        assertThat(NodeFields.document(fields).orElseThrow())
                .as("what was typed before the cut was chosen")
                .contains("- from: cut\n");
        fields.put("bands.1.since", "share");
        assertThat(NodeFields.document(fields).orElseThrow()).contains("- from: 70\n");
        assertThat(fields.get("bands.1.text.ru")).isEqualTo("Хорошо\n\nДальше");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: 0   | the first band begins with 0, so that no result is left without one                 | bands.0",
                "from: cut | 'from' must be a whole number from 1 to 100, above the band before, or cut          | bands.1.from",
                "from: 90  | one band begins with the cut already                                                 | bands.2",
                "from: 90  | 'text' is missing                                                                    | bands.2.text",
                "en: Great | 'en' must be a text                                                                  | bands.2.text.en",
                "ru: Ещё   | a picture stands in a lesson or a question, not in what is said to a result          | bands.0.text",
                "bands:    | 'bands' must have 1 to 10 items, here are 0                                          | bands",
            })
    void aProblemOfABandStandsBesideIt(String words, String message, String field) {
        int line =
                1 + (int) TALKING.lines().takeWhile(one -> !one.contains(words)).count();
        String document =
                words.equals("bands:") ? TALKING.replaceFirst("(?s)bands:.*review:", "bands: []\nreview:") : TALKING;

        assertThat(NodeFields.fieldAt(
                        document, new NodeProblem(new NodeKey(NodeKind.EXAM, "", "e"), null, line, message)))
                .contains(field);
    }

    @ParameterizedTest
    @CsvSource({
        "EXAM, exam, true",
        "EXAM, dialogue, false",
        "BANK, dialogue, true",
        "PRACTICE, dialogue, true",
        "BANK, exam, false",
        "LESSON, exam, false",
        "MODULE, dialogue, false",
        "EXAM, '', false"
    })
    void aFormIsTakenForItsNodesOnly(NodeKind kind, String form, boolean taken) {
        assertThat(NodeFields.isOf(kind, Map.of(NodeFields.FORM, form))).isEqualTo(taken);
        if (!taken) {
            assertThat(NodeForm.document(kind, Map.of(NodeFields.FORM, form))).doesNotContain("nodes:", "draw:");
        }
    }

    @Test
    void anotherFormOfTheSameNodeIsAnsweredInItsOwnManner() {
        assertThat(NodeForm.parts(NodeKind.EXAM, EXAM, Map.of("text", ""))).containsOnlyKeys("text");
        assertThat(NodeForm.parts(NodeKind.EXAM, EXAM, Map.of(NodeFields.FORM, "exam")))
                .containsEntry("level", "2");
        assertThat(NodeForm.parts(NodeKind.EXAM, "odd: 1\n", Map.of(NodeFields.FORM, "exam")))
                .containsOnlyKeys("text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 'ru' must be a text | title.ru",
                "3 | 'en' must be a text | title.en",
                "1 | 'level' is missing | level",
                "5 | 'minutes' must be a whole number from 1 to 480 | minutes",
                "25 | questions in the bank for this row: 1; it draws 2 and needs at least 3 | draw.0",
                "25 | an exam must draw at least one question | draw.0",
                "29 | 'count' must be a whole number | draw.0.count",
                "28 | a difficulty is 1, 2 or 3 | draw.0.difficulty.1",
                "32 | the bank has no question 'b' | draw.1.fix.1",
                "0 | anything | ",
                "99 | anything | ",
            })
    void aProblemFindsItsField(int line, String message, String field) {
        NodeProblem problem = new NodeProblem(NodeKey.of(NodeKind.EXAM, null, "e"), null, line, message);

        assertThat(NodeFields.fieldAt(EXAM, problem).orElse(null)).isEqualTo(field);
    }

    /** Wherever something is wrong in a checklist, a field, an item or the list of them says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minutes: 2 | minutes: 40 | minutes",
                "(?s)(?<=guide:\\n  ru: )[^\\n]* | '' | guide.ru",
                "(?s)items:.* | 'items: []' | items",
                "co-asks | co-respects | items.2",
                "- co2-courtesy | - co9-other | items.1.indicators.0",
                "(?s)anchors:.*?(?=  - id: co-respects) | 'anchors: {1: {ru: а, en: a}}\\n' | items.0.anchors",
                "(?s)(?<=5.?:\\n {1,12}ru: )[^\\n]*(?=.*co-respects) | '' | items.0.anchors.5.ru",
            })
    void aProblemOfAChecklistFindsItsField(String there, String instead, String field) throws IOException {
        String document = ChecklistWriter.write(
                new ChecklistReader(framework()).read(ROOT).sound().get(0));
        String broken = document.replaceFirst(there, Matcher.quoteReplacement(instead.replace("\\n", "\n")));
        assertThat(broken).isNotEqualTo(document);

        List<Problem> problems = new ChecklistReader(framework())
                .read("client-orientation", broken)
                .problems();

        assertThat(problems.stream()
                        .map(problem -> NodeFields.fieldAt(
                                        broken,
                                        new NodeProblem(
                                                NodeKey.of(NodeKind.CHECKLIST, null, "c"),
                                                null,
                                                problem.line(),
                                                problem.message()))
                                .orElse("")))
                .contains(field)
                .doesNotContain("");
    }
}
