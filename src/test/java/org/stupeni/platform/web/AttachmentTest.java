package org.stupeni.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.zip|Курс 1.zip|attachment; filename=\"a.zip\"; filename*=UTF-8''%D0%9A%D1%83%D1%80%D1%81%201.zip",
                "a\"b;c.zip|a\"b/c:*d.zip|attachment; filename=\"a-b-c.zip\"; filename*=UTF-8''a%20b%20c%20d.zip",
                "q.csv|«Вопросы» (CSV).csv|attachment; filename=\"q.csv\";"
                        + " filename*=UTF-8''%C2%AB%D0%92%D0%BE%D0%BF%D1%80%D0%BE%D1%81%D1%8B%C2%BB%20%28CSV%29.csv"
            })
    void namesTheFileInAnyLetters(String latin, String full, String header) {
        assertThat(Attachment.header(latin, full)).isEqualTo(header);
    }

    @ParameterizedTest
    @CsvSource({"a\r\nSet-Cookie: x"})
    void nothingInANameEndsTheHeader(String name) {
        assertThat(Attachment.header(name + "\r\nX: y", name + "\r\nX: y")).doesNotContain("\r", "\n");
    }
}
