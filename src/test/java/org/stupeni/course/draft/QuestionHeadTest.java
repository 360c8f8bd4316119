package org.stupeni.course.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionHeadTest {

    private static final String TEXT = """
            # why this question is here
            id: q-1
            type: single
            indicator: co2-basics
            lesson: one
            difficulty: 1   # easy enough
            ask:
              ru: "tags: нет"
              en: ''
            options:
            - id: a
              right: true
            """;

    private static BulkChange change(String add, String remove, String replace, String with, Integer difficulty) {
        return BulkChange.typed(add, remove, replace, with, difficulty, null, null);
    }

    private static String after(String text, BulkChange change) {
        return QuestionHead.of(text).orElseThrow().after(change).in(text).orElseThrow();
    }

    @Test
    void tagsAreAddedBehindTheDifficultyAndTheRestStays() {
        String after = after(TEXT, change("Жалобы, возврат", null, null, null, null));

        assertThat(QuestionHead.of(after).orElseThrow().tags()).containsExactly("жалобы", "возврат");
        assertThat(after).startsWith(TEXT.substring(0, TEXT.indexOf("ask:")));
        assertThat(after).endsWith(TEXT.substring(TEXT.indexOf("ask:")));
        assertThat(after(after, change(null, "жалобы, возврат", null, null, null)))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: [а, б, в] | | б | | | а в",
                "tags: [а, б, в] | г | а | б | д | д в г",
                "tags: [а, б] | | | а | б | б",
                "tags: [а] | а | | | | а",
                "tags:\\n  - а\\n  - б | в | | | | а б в",
                "tags:\\n- а\\n- б | в | а | | | б в",
                "tags: | в | | | | в",
                "'' | в | б | x | y | в"
            })
    void tagsBecomeWhatIsMeant(String tags, String add, String remove, String replace, String with, String expected) {
        String text = tags.replace("\\n", "\n") + "\n" + TEXT;
        QuestionHead before = QuestionHead.of(text).orElseThrow();

        assertThat(before.after(change(add, remove, replace, with, null)).tags())
                .containsExactlyElementsOf(
                        expected.equals("д в г") ? List.of("д", "в", "г") : List.of(expected.split(" ")));
    }

    @Test
    void difficultyAndIndicatorAreChangedWhereTheyStand() {
        String after = after(TEXT, BulkChange.typed(null, null, null, null, 3, "co3-loyalty", "two"));

        assertThat(QuestionHead.of(after).orElseThrow())
                .isEqualTo(new QuestionHead(List.of(), "3", "co3-loyalty", "two"));
        assertThat(after.lines().count()).isEqualTo(TEXT.lines().count());
        assertThat(after("ask: {ru: а, en: b}\n", BulkChange.typed("т", null, null, null, 2, null, null)))
                .contains("difficulty: 2")
                .contains("ask: {ru: а, en: b}");
    }

    @ParameterizedTest
    @CsvSource(value = {"'just text'", "''", "'a: [b'", "'- a'", "'{id: q, difficulty: 1}'"})
    void whatIsNoDocumentIsLeftAlone(String text) {
        assertThat(QuestionHead.of(text)
                        .map(head -> head.after(change("т", null, null, null, 2)))
                        .flatMap(head -> head.in(text)))
                .isEmpty();
    }

    @Test
    void aQuestionHasSoManyTags() {
        QuestionHead before = QuestionHead.of(TEXT).orElseThrow();

        assertThat(before.after(change("1,2,3,4,5,6,7,8,9,10", null, null, null, null))
                        .hasTooManyTags())
                .isFalse();
        assertThat(before.after(change("1,2,3,4,5,6,7,8,9,10,11", null, null, null, null))
                        .hasTooManyTags())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | '' | '' | nothing",
                "' , ' | '' | '' | '' | nothing",
                "a:b | '' | '' | '' | no_tag",
                "'' | <x> | '' | '' | no_tag",
                "'' | '' | а | '' | half_replaced",
                "т | '' | '' | б | half_replaced"
            })
    void whatCannotBeMeantIsRefused(String add, String remove, String replace, String with, String key) {
        assertThatThrownBy(() -> BulkChange.typed(add, remove, replace, with, null, " ", " "))
                .hasMessage("draft_bulk." + key);
    }
}
