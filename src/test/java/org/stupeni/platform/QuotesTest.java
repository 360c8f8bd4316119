package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RU | «Магазин «Центральный»» закрыт | «Магазин „Центральный“» закрыт",
                "RU | «А» и «Б»                     | «А» и «Б»",
                "RU | «А «Б» и «В»», «Г»            | «А „Б“ и „В“», «Г»",
                "RU | «А «Б»                        | «А «Б»",
                "RU | »А« «Б»                       | »А« «Б»",
                "RU | без кавычек                   | без кавычек",
                "EN | “Store “Central”” is closed    | “Store ‘Central’” is closed",
                "EN | “Don’t” and “won’t”           | “Don’t” and “won’t”"
            })
    void quotesInQuotesAreOtherMarks(Language language, String text, String nested) {
        assertThat(Quotes.nested(language, text)).isEqualTo(nested);
    }
}
