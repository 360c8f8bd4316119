package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void questionsAreCountedByModuleIndicatorDifficultyAndType() {
        String situation = Shelf.head("s", "judgement", "Вот случай") + """
                credit: distance
                reactions:
                  - {id: a, key: 5, text: {ru: а, en: a}, feedback: {ru: а, en: a}}
                  - {id: b, key: 2, text: {ru: б, en: b}, feedback: {ru: б, en: b}}
                  - {id: c, key: 1, text: {ru: в, en: c}, feedback: {ru: в, en: c}}
                """;
        Library library = Shelf.of()
                .with("c/01-one/01-l.ru.md", "# Урок\n\nРаз два три.\n")
                .with("c/01-one/01-l.en.md", "# Lesson\n\nOne two.\n")
                .bank(
                        Shelf.single("q1", "Что?", "Так", "Иначе"),
                        Shelf.single("q2", "Как?", "Так", "Иначе").replace("difficulty: 1", "difficulty: 3"),
                        situation)
                .library();

        assertThat(Counts.of(library).lines())
                .contains(
                        "c: 1 lessons (3 words ru, 2 en), 0 questions of practice, 3 in the bank",
                        "  module of the bank               all   d1   d2   d3  single  judgement",
                        "  01-one                             3    2    0    1       2          1",
                        "  li2-a                              3    2    0    1       2          1",
                        "  situations, bank: 1 (1 with 3 reactions)",
                        "Together: 1 lessons, 3 questions, of them 1 situations, 0 dialogues, 0 open cases");
    }
}
