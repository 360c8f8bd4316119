package org.stupeni.question.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.AllTypes;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionReader;
import org.stupeni.question.QuestionType;
import org.stupeni.question.QuestionWriter;

class QuestionFormTest {

    private static final Path COURSES = Path.of(System.getProperty("portal.basedir", "."), "courses");
    private static final List<String> ODD = List.of(
            "",
            " ",
            "null",
            "~",
            "true",
            "- a",
            "# no note",
            "a: b",
            "{x}",
            "'",
            "\"",
            "two\nlines\n",
            "\n",
            "0x1F",
            "1,5",
            "5 %",
            "x\ty",
            "Ё",
            "...",
            "---",
            "{{a}} {{b}}",
            "|",
            "> ",
            "&a *b !c",
            "12:30",
            "1e3",
            "é\u0301\u200b",
            "\uD83D\uDE42");

    /** Every question of the folder of courses and one of every type. */
    static List<Question> questions() {
        List<Question> all = new ArrayList<>(AllTypes.questions("lesson", "indicator"));
        try (Stream<Path> files = Files.walk(COURSES)) {
            files.filter(file -> file.getFileName().toString().equals("practice.yaml")
                            || file.getParent().getFileName().toString().equals("bank"))
                    .sorted()
                    .forEach(file -> YamlDocument.read("", text(file), problem -> {})
                            .ifPresent(read -> all.addAll(new QuestionReader(id -> true, id -> true).read(read))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.stream()
                .filter(question -> QuestionFields.covers(question.type()))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theFieldsOfADocumentMakeTheSameDocument() {
        List<Question> questions = questions();
        assertThat(questions).hasSizeGreaterThan(300);
        assertThat(questions.stream().map(Question::type).distinct()).hasSize(QuestionType.values().length - 1);
        for (Question question : questions) {
            String document = QuestionWriter.write(question);
            QuestionForm.Filled filled = QuestionForm.read(document);

            assertThat(filled.unshown()).as(question.id()).isEmpty();
            assertThat(filled.type()).contains(question.type());
            assertThat(QuestionForm.document(filled.parts())).isEqualTo(document);
            assertThat(QuestionForm.problems(document, id -> true, id -> true)).isEmpty();
        }
    }

    /** Whatever is typed, cleared or sent by hand is kept as it was typed, and stays so. */
    @Test
    void whatIsUnfinishedIsKept() {
        Random random = new Random(7);
        List<Question> questions = questions();
        for (int i = 0; i < 1_500; i++) {
            Question question = questions.get(random.nextInt(questions.size()));
            Map<String, String> parts = new LinkedHashMap<>(
                    QuestionForm.read(QuestionWriter.write(question)).parts());
            List<String> names = new ArrayList<>(parts.keySet());
            names.remove("type");
            for (int change = random.nextInt(8); change >= 0; change--) {
                parts.put(names.get(random.nextInt(names.size())), ODD.get(random.nextInt(ODD.size())));
            }
            String document = QuestionForm.document(parts);
            QuestionForm.Filled again = QuestionForm.read(document);

            assertThat(again.unshown()).as(document).isEmpty();
            assertThat(QuestionForm.document(again.parts())).isEqualTo(document);
            parts.forEach((name, value) -> {
                boolean text = name.matches(
                        ".*(ask|text|left|right|title|name|hint|feedback|model|otherwise|when-true|when-false)-(ru|en)");
                if (text && !value.isBlank()) {
                    assertThat(again.parts()).as(document).containsEntry(name, value);
                }
            });
            QuestionForm.problems(document, id -> true, id -> true);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'type: single\ncolour: red' | colour",
                "'type: single\noptions:\n  - {id: a, text: {ru: а, en: a, de: x}, weight: 3}' | 'options-0-text-de, options-0-weight'",
                "'type: single\nhint: one text' | hint",
                "'type: single\noptions: none' | options",
                "'type: single\noptions: [a]' | options-0",
                "'type: single\ncredit: per-option' | credit",
                "'type: single\nask: [a]' | ask",
                "'type: single\nask: {ru: [a]}' | ask-ru",
                "'type: single\nid: {a: b}' | question",
                "'type: single\noptions: [{id: a, right: perhaps}]' | options-0-right",
                "'type: single\nlesson: a\nlesson: b' | lesson",
                "'type: single\n# a note\nlesson: b' | '#'",
                "'type: single\nlesson: b # a note' | '#'",
                "'type: short-text\ncase: perhaps' | case",
                "'type: short-text\nanswers: [{also: one}]' | answers-0-also",
                "'type: short-text\nanswers: [{also: ['''']}]' | answers-0-also",
                "'type: cloze\ngaps: [{id: a, options: [], values: []}]' | gaps-0-values",
                "'type: cloze\ngaps: [{id: a, colour: red}]' | gaps-0-colour",
                "'type: numeric\nunits: 3' | units",
                "'type: numeric\nunits: {accepted: [{name: {ru: а, en: a}, plural: x}]}' | units-accepted-0-plural",
                "'[' | ''",
            })
    void whatTheFieldsCannotShowIsNamed(String document, String unshown) {
        QuestionForm.Filled filled = QuestionForm.read(document);

        assertThat(String.join(", ", filled.unshown())).isEqualTo(unshown);
        assertThat(filled.isShown()).isFalse();
        assertThat(QuestionForm.tidied(document)).isEqualTo(document);
    }

    @Test
    void aListTooLongForFieldsIsText() {
        String many = "type: ordering\nsteps:\n" + "  - {id: a}\n".repeat(100);

        assertThat(QuestionForm.read(many).unshown()).containsExactly("steps");
    }

    @ParameterizedTest
    @CsvSource({"'', false", "'id: q', false", "'type: never', false", "'type: dialogue', false", "'type: [a]', false"})
    void whatIsNoQuestionOfATypeHasNoFields(String document, boolean shown) {
        assertThat(QuestionForm.read(document).isShown()).isEqualTo(shown);
        assertThat(QuestionForm.isFields(Map.of())).isFalse();
        assertThat(QuestionForm.isFields(Map.of("type", "dialogue"))).isFalse();
        assertThatThrownBy(() -> QuestionForm.document(Map.of("type", "never")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'12,50' | 12.5",
                "' 1 000 ' | 1000",
                "'\u22123' | -3",
                "'abc' | abc",
                "'1,2,3' | '1,2,3'",
                "'007' | 7",
                "'' | ''''''",
            })
    void aNumberIsTakenAsPeopleWriteIt(String typed, String written) {
        Map<String, String> parts = new HashMap<>(Map.of("type", "numeric", "values-0-value", typed));

        assertThat(QuestionForm.document(parts)).contains("  - value: " + written + "\n");
    }

    @Test
    void aToleranceMayBeWrittenWithACommaOrInPerCent() {
        assertThat(QuestionForm.document(Map.of("type", "numeric", "values-0-tolerance", "0,5")))
                .contains("tolerance: 0.5\n");
        assertThat(QuestionForm.document(Map.of("type", "numeric", "values-0-tolerance", "5 %")))
                .contains("tolerance: 5%\n");
    }

    /** In one field with commas; a comma within a tag is no tag, and only the text can show it. */
    @Test
    void tagsStandInOneLine() {
        QuestionForm.Filled filled = QuestionForm.read("type: single\ntags: [возврат, 'два слова']\n");
        assertThat(filled.parts()).containsEntry("tags", "возврат, два слова");
        assertThat(QuestionForm.document(Map.of("type", "single", "tags", " возврат ,, два слова,\nжалоба")))
                .contains("tags:\n  - возврат\n  - два слова\n  - жалоба\n");
        assertThat(QuestionForm.read("type: single\ntags: ['а, б']\n").unshown())
                .containsExactly("tags");
    }

    /** What is wrong is told at its field, in the reader's words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{type: single, options: [{id: a, text: {ru: а}}]}' | options-0-text-en | '''en'' is missing'",
                "'{type: single, options: [{id: a, text: {ru: а, en: ''''}}]}' | options-0-text-en | '''en'' must be a text'",
                "'{type: single, options: [{id: a}]}' | options | 'a question has 2 to 8 options'",
                "'{type: single, options: [{id: a}, {id: b}]}' | options | 'exactly one option must be right, here are 0'",
                "'{type: single, options: [{id: a, text: {ru: а, en: a}}, {id: b, text: {ru: а, en: b}}]}' | options-1-text | 'the question has this text twice'",
                "'{type: multiple, credit: never, options: []}' | credit | '''credit'' must be one of [all-or-nothing, per-option, right-minus-wrong], not ''never'''",
                "'{type: true-false}' | answer | '''answer'' is missing'",
                "'{type: numeric, values: [{value: x}]}' | values-0-value | '''value'' must be a number from -1000000000000 to 1000000000000'",
                "'{type: numeric, values: [{value: 1, tolerance: x}]}' | values-0-tolerance | 'a tolerance is a number from 0, or one with a percent sign: 5%'",
                "'{type: open}' | words-most | '''words'' is missing'",
                "'{type: open, rubric: [{id: a, steps: [{points: 1}]}]}' | rubric-0-steps-0-points | 'steps begin with 0 points, and each has more than the one before'",
                "'{type: cloze, text: {ru: ''{{z}}'', en: x}, gaps: []}' | text | 'the text has a gap ''z'' that is not described, ru'",
                "'{type: judgement, credit: rank-distance, reactions: [{id: a, key: 1}, {id: b, key: 1}]}' | reactions-1-key | 'the question has this place twice: ''1'''",
                "'{type: matching, lesson: no}' | lesson | 'the course has no lesson ''no'''",
                "'{type: matching, id: X}' | question | '''X'' is no id: lower-case Latin letters, digits and hyphens, a letter first'",
            })
    void whatIsWrongIsToldAtItsField(String document, String field, String message) {
        Map<String, List<String>> problems = QuestionForm.problems(document, id -> true, id -> false);

        assertThat(problems).containsKey(field);
        assertThat(problems.get(field)).contains(message);
    }
}
