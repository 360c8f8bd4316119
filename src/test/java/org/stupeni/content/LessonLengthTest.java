package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonLengthTest {

    @ParameterizedTest
    @CsvSource({"399, 1", "400, 0", "900, 0", "901, 1"})
    void proseIsCountedWithoutSourcesAndPictures(int words, int problems) {
        String lesson = "# Урок\n\n" + "слово ".repeat(words - 1)
                + "\n\n![много слов о картинке](a.ru.svg \"и подпись\")\n\n:::try\nДело.\n:::\n\n:::sources\nИз книги.\n:::\n";

        assertThat(Shelf.of().with("c/01-m/01-l.ru.md", lesson).problems(new LessonLength()))
                .hasSize(problems);
    }
}
