package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "RU, 1, 1 минута", "RU, 2, 2 минуты", "RU, 5, 5 минут", "RU, 11, 11 минут", "RU, 12, 12 минут",
                "RU, 21, 21 минута",
        "RU, 104, 104 минуты", "RU, 114, 114 минут", "RU, 0, 0 минут", "EN, 1, 1 minute", "EN, 0, 0 minutes",
                "EN, 21, 21 minutes"
    })
    void aCountedTextTakesTheFormOfItsNumber(Language language, long number, String expected) {
        assertThat(Texts.count(language, "platform_time.minutes", number).replace(' ', ' '))
                .isEqualTo(expected);
    }

    @Test
    void aMissingTextIsAnError() {
        assertThatThrownBy(() -> Texts.of(Language.RU, "platform.no-such-text"))
                .hasMessageContaining("platform.no-such-text");
    }

    /** A file that is not read is full of texts that every other test finds. */
    @Test
    void everyFileOfTextsIsRead() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("\\..*", ""))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(Texts.ROOMS);
        }
    }
}
