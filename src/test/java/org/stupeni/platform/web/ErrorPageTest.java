package org.stupeni.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.primefaces.csp.CspException;

class ErrorPageTest {

    private final ErrorPage page = new ErrorPage();

    @BeforeEach
    void readInRussian() {
        page.texts = new ViewTexts();
        page.texts.viewer = new Viewer();
    }

    @ParameterizedTest
    @CsvSource({
        "400, Запрос не понят",
        "401, Сначала войдите",
        "403, Сюда нет доступа",
        "404, Такой страницы нет",
        "405, Так страницу не открыть",
        "413, Слишком много данных",
        "418, Запрос не понят",
        "500, На сервере произошла ошибка",
        "503, На сервере произошла ошибка"
    })
    void everyStatusHasItsWords(int status, String title) {
        assertThat(page.shows(status, null)).isEqualTo(status);
        assertThat(page.getTitle()).isEqualTo(title);
        assertThat(page.getText()).isNotBlank();
    }

    @Test
    void onlyOurOwnErrorsHaveANumberAndEachItsOwn() {
        page.shows(404, null);
        assertThat(page.isOurs()).isFalse();

        page.shows(500, new IllegalStateException());
        String first = page.getNumber();
        page.shows(500, new IllegalStateException());

        assertThat(page.isOurs()).isTrue();
        assertThat(first).matches("[0-9a-f]{8}").isNotEqualTo(page.getNumber());
    }

    @Test
    void anExpiredViewIsNoErrorOfOurs() {
        assertThat(page.shows(500, new ServletException(new ViewExpiredException("/hr/x.xhtml"))))
                .isEqualTo(409);
        assertThat(page.isOurs()).isFalse();
        assertThat(page.isExpired()).isTrue();
    }

    @Test
    void aFormWithoutItsNonceIsABadRequest() {
        assertThat(page.shows(500, new ServletException(new CspException("Missing CSP nonce"))))
                .isEqualTo(400);
        assertThat(page.isOurs()).isFalse();
    }
}
