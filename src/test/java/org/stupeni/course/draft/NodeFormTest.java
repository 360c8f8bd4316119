package org.stupeni.course.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionReader;
import org.stupeni.question.QuestionType;

class NodeFormTest {

    private static final LocalText NONE = new LocalText("", "");

    @Test
    void theFieldsOfADocumentMakeTheSameDocument() {
        LocalText odd = new LocalText("Да: «нет» # 'и' {так}", "two\nlines: - \"quoted\"");
        String header = CourseNodes.header("care", odd, new LocalText("yes", ""), NONE, false);
        String module = CourseNodes.module(odd, NONE);
        String lesson = new LessonDocument(odd, 7, new LocalText("\n# a\n\n  b", "")).write();

        assertThat(NodeForm.document(NodeKind.HEADER, NodeForm.parts(NodeKind.HEADER, header)))
                .isEqualTo(header);
        assertThat(NodeForm.document(NodeKind.MODULE, NodeForm.parts(NodeKind.MODULE, module)))
                .isEqualTo(module);
        assertThat(NodeForm.document(NodeKind.LESSON, NodeForm.parts(NodeKind.LESSON, lesson)))
                .isEqualTo(lesson);
        assertThat(NodeForm.document(NodeKind.EXAM, NodeForm.parts(NodeKind.EXAM, "x: 1\n")))
                .isEqualTo("x: 1\n");
    }

    @Test
    void whatABrowserSendsIsTakenHoweverOddItIs() {
        Map<String, String> parts = new HashMap<>();
        parts.put("title-ru", null);
        parts.put("body-ru", "a\r\nb  ");
        parts.put("minutes", "seven");
        parts.put("nonsense", "x");

        LessonDocument lesson =
                LessonDocument.read(NodeForm.document(NodeKind.LESSON, parts)).orElseThrow();

        assertThat(lesson).isEqualTo(new LessonDocument(NONE, 0, new LocalText("\na\nb", "")));
        assertThat(NodeForm.document(NodeKind.BANK, parts)).isEmpty();
        assertThat(NodeForm.parts(NodeKind.HEADER, "- no\n")).containsEntry("title-ru", "");
        assertThat(NodeForm.parts(NodeKind.MODULE, "title: 3\n")).containsEntry("title-ru", "");
        assertThat(NodeForm.parts(NodeKind.LESSON, "[]")).containsEntry("body-en", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BANK | 'ask: {ru: Что?, en: What?}' | Что? | What? | ''",
                "BANK | 'ask: {ru: Что?}\noptions:\n  - text: {ru: '''', en: a}' | Что? | '' | en,ru",
                "MODULE | 'title: {ru: '''', en: M}' | '' | M | ru",
                "BANK | 'id: [' | '' | '' | ''",
                "PICTURE | <svg/> | '' | '' | ''",
                "LESSON | '{\"title\":{\"ru\":\"Т\",\"en\":\"\"},\"minutes\":5,\"body\":{\"ru\":\"x\",\"en\":\"\"}}' | Т | '' | en",
                "LESSON | no | '' | '' | ''",
            })
    void theTreeIsToldWhatANodeIsCalledAndLacks(NodeKind kind, String document, String ru, String en, String lacks) {
        assertThat(NodeLabel.of(kind, document)).isEqualTo(new NodeLabel(ru, en, lacks));
    }

    /** A new question has everything its form asks for, and nothing but words is missing. */
    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void aNewQuestionIsReadButForItsWords(QuestionType type) {
        String document = Blanks.question(type, "q", "lesson", new LocalText("Что: как?", ""));
        List<Problem> problems = new ArrayList<>();

        Question question = YamlDocument.read("", document, problems::add)
                .flatMap(place -> new QuestionReader(one -> true, one -> true).readOne(place))
                .orElseThrow();

        assertThat(question.type()).isEqualTo(type);
        assertThat(question.ask().ru()).isEqualTo("Что: как?");
        assertThat(problems)
                .extracting(Problem::message)
                .contains("'indicator' must be a text")
                .allMatch(message -> message.endsWith("must be a text") || message.contains("twice"), "only words");
    }
}
