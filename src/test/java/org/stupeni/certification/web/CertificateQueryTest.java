package org.stupeni.certification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.certification.CertificateFilter;
import org.stupeni.certification.CertificateStatus;

class CertificateQueryTest {

    private static CertificateQuery of(String... pairs) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            typed.put(pairs[i], pairs[i + 1]);
        }
        return CertificateQuery.of(typed::get);
    }

    @Test
    void anAddressWithoutAnythingAsksForEverything() {
        assertThat(of().filter()).isEqualTo(CertificateFilter.everything());
        assertThat(of()).hasToString("?");
        assertThat(of("words", "  ", "state", "").filter().isEverything()).isTrue();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        CertificateQuery query = of("words", "Ёлкин & К", "state", "revoked", "days", "30", "level", "4", "page", "3");

        assertThat(query.filter())
                .isEqualTo(
                        new CertificateFilter("Ёлкин & К", null, null, null, null, 4, CertificateStatus.REVOKED, 30));
        assertThat(query.at(1))
                .hasToString("?words=%D0%81%D0%BB%D0%BA%D0%B8%D0%BD+%26+%D0%9A&level=4&state=revoked&days=30");
        assertThat(query).asString().endsWith("&page=3");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1000", "12a", "1.5", "٣"})
    void whatIsNoNumberOfDaysIsTold(String typed) {
        assertThat(of("days", typed).isNoNumber(CertificateQuery.DAYS)).isTrue();
        assertThat(of("days", typed).filter().days()).isNull();
        assertThat(of("days", typed).typed(CertificateQuery.DAYS)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"state, gone", "department, x", "level, high", "from, yesterday", "until, 99999-01-01"})
    void whatIsNotUnderstoodLeavesNothingOut(String field, String typed) {
        assertThat(of(field, typed).filter()).isEqualTo(CertificateFilter.everything());
    }
}
