package org.stupeni.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.LocalText;

class NewMessageTest {

    private static NewMessage of(String titleRu, String textRu, String titleEn, String textEn) {
        return new NewMessage("co", new LocalText(titleRu, titleEn), new LocalText(textRu, textEn));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', '', title-ru=message_send.empty",
        "' ', ' ', '', '', title-ru=message_send.empty",
        "Заголовок, '', '', '', text-ru=message_send.no_text",
        "'', Текст, '', '', title-ru=message_send.no_title",
        "Заголовок, Текст, '', Text, title-en=message_send.no_title",
        "Заголовок, Текст, Title, '', text-en=message_send.no_text",
        "Заголовок, Текст, '', '', ''",
        "'', '', Title, Text, ''",
        "Заголовок, Текст, Title, Text, ''"
    })
    void aLanguageIsWrittenWholeOrNotAtAll(
            String titleRu, String textRu, String titleEn, String textEn, String problem) {
        StringBuilder found = new StringBuilder();
        of(titleRu, textRu, titleEn, textEn)
                .problems()
                .forEach((field, why) -> found.append(field).append('=').append(why.key()));

        assertThat(found).hasToString(problem);
    }

    @Test
    void whatIsTooLongIsTold() {
        NewMessage fits = of("з".repeat(120), "т".repeat(1500), "", "");
        NewMessage tooLong = of("з".repeat(121), "т".repeat(1501), "", "");

        assertThat(fits.problems()).isEmpty();
        assertThat(tooLong.problems()).containsOnlyKeys("title-ru", "text-ru");
        assertThat(tooLong.problems().get("title-ru").key()).isEqualTo("message_send.long_title");
        assertThat(tooLong.problems().get("text-ru").key()).isEqualTo("message_send.long_text");
        assertThat(tooLong.problems().get("text-ru").arguments()).containsExactly(1500, 1501);
    }

    @Test
    void oneLanguageStandsForBoth() {
        assertThat(of("", "", "Title", "Text").shownTitle()).isEqualTo(new LocalText("Title", "Title"));
        assertThat(of("Да", "Так", "Yes", "So").shownText()).isEqualTo(new LocalText("Так", "So"));
    }

    @Test
    void linesOfATitleBecomeOneAndLineEndsAreOfOneKind() {
        NewMessage message = of(" два\n слова ", "а\r\nб\n", "", "");

        assertThat(message.title().ru()).isEqualTo("два слова");
        assertThat(message.text().ru()).isEqualTo("а\nб");
    }
}
