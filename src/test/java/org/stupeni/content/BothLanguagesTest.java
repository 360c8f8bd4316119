package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BothLanguagesTest {

    private final BothLanguages rule = new BothLanguages();

    @ParameterizedTest
    @CsvSource({
        "'title: {ru: Урок, en: Lesson}',",
        "'title: {ru: NPS, en: NPS}',",
        "'title: {ru: Урок}', the English text is missing",
        "'title: {en: Lesson}', the Russian text is missing",
        "'title: {ru: Урок, en: Урок}', Cyrillic letters in the English text",
        "'title: {ru: Learning, en: Lesson}', no Cyrillic letter in the Russian text"
    })
    void everyTextStandsInBoth(String yaml, String problem) {
        Shelf shelf = Shelf.of().with("any.yaml", yaml);

        if (problem == null) {
            assertThat(shelf.problems(rule)).isEmpty();
        } else {
            assertThat(shelf.problems(rule)).containsExactly(problem);
        }
    }

    @Test
    void aLessonStandsInBothToo() {
        assertThat(Shelf.of().with("c/01-one/01-l.ru.md", "# Урок\n\nСлова.\n").problems(rule))
                .containsOnly("the English text is missing");
    }
}
