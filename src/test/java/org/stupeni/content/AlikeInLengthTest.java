package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeInLengthTest {

    @ParameterizedTest
    @CsvSource({
        "100, 100,",
        "100, 70,",
        "100, 130,",
        "100, 69, en/ru is 0.69",
        "100, 131, en/ru is 1.31",
        "24, 40,",
        "24, 50, en/ru is 2.08",
        "60, 20, en/ru is 0.33"
    })
    void charactersAreComparedWithoutSpaces(int ru, int en, String problem) {
        Shelf shelf = Shelf.of()
                .with("any.yaml", "title: {ru: \"%s\", en: \"%s\"}".formatted("а ".repeat(ru), "a".repeat(en)));

        assertThat(shelf.problems(new AlikeInLength()))
                .isEqualTo(Stream.ofNullable(problem).toList());
    }
}
