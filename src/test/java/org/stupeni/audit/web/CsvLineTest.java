package org.stupeni.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void cellsStandBetweenCommas() {
        assertThat(CsvLine.of(1L, "two", null, "4")).isEqualTo("1,two,,4\r\n");
    }

    @Test
    void whatWouldEndACellIsQuoted() {
        assertThat(CsvLine.of("a,b", "say \"no\"", "two\nlines"))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7", "-7", "@here", "\tcell", "\rcell", "\ncell"})
    void noTextBecomesAFormula(String text) {
        assertThat(CsvLine.of(text).replace("\"", "")).startsWith("'" + text);
    }

    @Test
    void numbersStayNumbers() {
        assertThat(CsvLine.of(-7L)).isEqualTo("-7\r\n");
    }
}
