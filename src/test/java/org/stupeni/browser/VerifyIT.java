package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page for everybody tells a guesser. */
class VerifyIT {

    private static final String GUESS = "/verify?code=AAAA-BBBB-CCCC-";

    @ParameterizedTest
    @ValueSource(strings = {"/verify/AAAABBBBCCCCDDDD", "/verify?code=%27%20or%201=1--", "/verify/%D0%BD%D0%B5%D1%82"})
    void aCodeThatIsNoneIsNotFound(String address) {
        assertThat(Caller.anonymous().get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "%D0%A1%D0%A2-2026-00001, Это номер сертификата",
        "7%D0%9A4%D0%9C-Q2ZD-91F, Знаков меньше",
        "7K4M-Q2ZD-91FX-3BTA-7, Знаков больше"
    })
    void whatCannotBeACodeIsToldWhy(String typed, String sentence) {
        String answer = get("127.0.0.24", "/verify?code=" + typed, "ru");
        assertThat(answer).startsWith("HTTP/1.1 404").contains(sentence);
        assertThat(answer).contains("value=\"" + URLDecoder.decode(typed, StandardCharsets.UTF_8) + "\"");
    }

    @Test
    void anEmptyFieldIsAskedToBeFilled() {
        assertThat(get("127.0.0.24", "/verify?code=", "ru"))
                .startsWith("HTTP/1.1 400")
                .contains("Введите код с сертификата:");
        assertThat(get("127.0.0.24", "/verify", "ru"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("code-error");
    }

    /** Each guesser sits at an address of its own, so that the suite's is not held up. */
    @ParameterizedTest
    @CsvSource({"127.0.0.21, ru, Слишком много проверок подряд", "127.0.0.22, en, Too many checks in a row"})
    void whoGuessesOnAndOnIsHeldUpAndToldForHowLong(String address, String language, String sentence) {
        int guesses = 0;
        String answer = guess(address, language, guesses);
        while (answer.startsWith("HTTP/1.1 404") && guesses < 100) {
            guesses++;
            answer = guess(address, language, guesses);
        }

        assertThat(guesses).isBetween(30, 99);
        assertThat(answer)
                .startsWith("HTTP/1.1 429")
                .containsIgnoringCase("\r\nRetry-After: 60\r\n")
                .contains(sentence);
        assertThat(get(address, "/verify", language)).startsWith("HTTP/1.1 200");
        assertThat(get(address, "/sign-in", language)).startsWith("HTTP/1.1 200");
        assertThat(Caller.anonymous().get(GUESS + guesses).statusCode())
                .as("for somebody at another address")
                .isEqualTo(404);
    }

    /** Counted apart from the codes, so that who checks a credential can do both. */
    @Test
    void whoFetchesDocumentsOnAndOnIsHeldUpToo() {
        String answer = "HTTP/1.1 404";
        for (int fetches = 0; answer.startsWith("HTTP/1.1 404") && fetches < 100; fetches++) {
            answer = get("127.0.0.25", "/keys/" + fetches, "en");
        }

        assertThat(answer).startsWith("HTTP/1.1 429").containsIgnoringCase("\r\nRetry-After: 60\r\n");
        assertThat(get("127.0.0.25", GUESS + "1", "en")).startsWith("HTTP/1.1 404");
    }

    /** Anybody can write this header. */
    @Test
    void aGuesserCannotPretendToBeSomebodyElse() {
        String answer = "HTTP/1.1 404";
        for (int guesses = 0; answer.startsWith("HTTP/1.1 404") && guesses < 100; guesses++) {
            answer = get("127.0.0.23", GUESS + guesses, "en\r\nX-Forwarded-For: 192.0.2." + guesses);
        }

        assertThat(answer).startsWith("HTTP/1.1 429");
    }

    private static String guess(String address, String language, int number) {
        return get(address, GUESS + number, language);
    }

    private static String get(String address, String path, String language) {
        return Elsewhere.at(address).get(path, language);
    }
}
