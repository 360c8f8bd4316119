package org.stupeni.course.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NodeChangeTest {

    private static final String QUESTION = """
            id: who
            type: single
            indicator: co2-basics
            lesson: three-views
            difficulty: 1
            ask:
              ru: Кто клиент?
              en: Who is the client?
            options:
              - id: a
                text:
                  ru: Коллега
                  en: The colleague
                right: true
                feedback:
                  ru: Да
                  en: Yes
              - id: b
                text:
                  ru: Никто
                  en: Nobody
                feedback:
                  ru: Нет
                  en: No
            """;

    private static NodeChange to(NodeKind kind, String after) {
        return new NodeChange(NodeKey.of(kind, "m", "who"), QUESTION, after, false);
    }

    @Test
    void anotherKeyIsToldFromOtherWords() {
        String otherWords = QUESTION.replace("Кто клиент?", "Кто здесь клиент?");
        String otherKey = QUESTION.replace("    right: true\n", "")
                .replace("      en: Nobody\n", "      en: Nobody\n    right: true\n");

        assertThat(WrittenQuestions.read(QUESTION)).isPresent();
        assertThat(WrittenQuestions.read(otherKey)).isPresent();
        assertThat(to(NodeKind.BANK, otherKey).isOfKey()).isTrue();
        assertThat(to(NodeKind.PRACTICE, otherKey).isOfKey()).isTrue();
        assertThat(to(NodeKind.BANK, QUESTION.replace("difficulty: 1", "difficulty: 2"))
                        .isOfKey())
                .isFalse();
        assertThat(to(NodeKind.BANK, otherWords).isOfKey()).isFalse();
        assertThat(to(NodeKind.BANK, QUESTION).isOfKey()).isFalse();
        assertThat(to(NodeKind.BANK, "nothing: readable").isOfKey()).isFalse();
        assertThat(to(NodeKind.BANK, null).isOfKey()).isFalse();
        assertThat(to(NodeKind.LESSON, otherKey).isOfKey()).isFalse();
    }
}
