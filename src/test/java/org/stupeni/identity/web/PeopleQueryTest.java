package org.stupeni.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.identity.PersonState;
import org.stupeni.identity.Role;
import org.stupeni.identity.search.PeopleFilter;
import org.stupeni.identity.search.PeopleFilter.Order;

class PeopleQueryTest {

    @Test
    void anAddressSaysWhatIsShown() {
        PeopleQuery query = of(Map.of(
                "words",
                " Анна К ",
                "department",
                "7",
                "role",
                "hr",
                "state",
                "no_password",
                "sort",
                "number",
                "page",
                "3"));

        assertThat(query.filter())
                .isEqualTo(new PeopleFilter("Анна К", 7L, Role.HR, PersonState.NO_PASSWORD, Order.NUMBER));
        assertThat(query.page()).isEqualTo(3);
        assertThat(query.at(4))
                .isEqualTo(
                        "?words=%D0%90%D0%BD%D0%BD%D0%B0+%D0%9A&department=7&role=hr&state=no_password&sort=number&page=4");
    }

    @ParameterizedTest
    @CsvSource({
        "department, -1",
        "department, 9999999999999999999",
        "department, x",
        "role, emperor",
        "state, dead",
        "sort, password_hash",
        "page, 0",
        "page, 99999999",
        "words, '  '",
        "words, ''",
    })
    void whatIsNotUnderstoodIsAsIfItWereNotThere(String name, String value) {
        assertThat(of(Map.of(name, value))).isEqualTo(new PeopleQuery(PeopleFilter.everybody(), 1));
    }

    @Test
    void aVeryLongSearchIsCut() {
        assertThat(of(Map.of("words", "x".repeat(5_000))).filter().words()).hasSize(100);
    }

    private static PeopleQuery of(Map<String, String> parameters) {
        return PeopleQuery.of(parameters::get);
    }
}
