package org.stupeni.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedFirstTest {

    @ParameterizedTest
    @CsvSource({
        "people, 57 22549, people=57, 22549",
        "people, 57, people=57, 57",
        "people, 57, id=3, 57",
        "people, 57 22549, id=3&people=57&done=yes, 22549",
        "people, 57 58 22549, people=57&people=58, 22549",
        "people, 57 22549, p%65ople=57, 22549",
        "people, a b, people, b",
        "people, a b, %zz=1&people=a, b",
        "role, HR TRAINER, id=3, HR TRAINER",
        "role, HR TRAINER, role=HR, TRAINER"
    })
    void whatWasTypedComesFirst(String name, String values, String query, String typed) {
        assertThat(TypedFirst.typed(name, values.split(" "), query)).containsExactly(typed.split(" "));
    }
}
