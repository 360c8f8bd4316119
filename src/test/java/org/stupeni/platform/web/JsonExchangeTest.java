package org.stupeni.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.web.JsonExchange.Unreadable;

class JsonExchangeTest {

    /** What is read here. */
    record Note(String words) {}

    @ParameterizedTest
    @CsvSource({"application/json", "application/json;charset=utf-8", "Application/JSON"})
    void jsonIsRead(String type) throws Exception {
        assertThat(JsonExchange.read(request(type, "{\"words\":\"слова\"}"), Note.class))
                .isEqualTo(new Note("слова"));
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, '{}', 415",
        ", '{}', 415",
        "application/json, '', 400",
        "application/json, 'null', 400",
        "application/json, '[]', 400",
        "application/json, '{\"words\":', 400",
        "application/json, 'words', 400"
    })
    void anythingElseIsRefused(String type, String body, int status) {
        assertRefused(type, body, status);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsUnderstood() {
        assertRefused("application/json", "{\"words\":\"" + "a".repeat(JsonExchange.LIMIT) + "\"}", 413);
    }

    private static void assertRefused(String type, String body, int status) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> JsonExchange.read(request(type, body), Note.class))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(status));
    }

    private static HttpServletRequest request(String type, String body) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                JsonExchangeTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContentType" -> type;
                    case "getInputStream" -> new Body(body);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static final class Body extends ServletInputStream {

        private final InputStream bytes;

        Body(String text) {
            bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Nothing here answers later");
        }
    }
}
