package org.stupeni.identity.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "КОВАЛЁВА,           ковалева",
        "Ковалева,           ковалева",
        "'  Пётр   Иванов ', петр иванов",
        "A.Kovaleva@Example, a.kovaleva@example",
        // The letter with its dots as two characters, as some keyboards send it.
        "Ковале\u0308ва,     ковалева",
        "Йод,                йод",
    })
    void caseAndTheDotsOfYoDoNotCount(String typed, String folded) {
        assertThat(SearchText.fold(typed)).isEqualTo(folded);
    }

    @Test
    void everyWordIsAPatternOfItsOwn() {
        assertThat(SearchText.patterns(" Ковалёва, Анна;1042 ")).containsExactly("%ковалева%", "%анна%", "%1042%");
    }

    @Test
    void whatAPatternWouldReadIsEscaped() {
        assertThat(SearchText.patterns("100% a_b !")).containsExactly("%100!%%", "%a!_b%", "%!!%");
    }

    @Test
    void nothingTypedIsNoPattern() {
        assertThat(SearchText.patterns(null)).isEmpty();
        assertThat(SearchText.patterns(" , ")).isEmpty();
    }

    @Test
    void aVeryLongSearchIsCut() {
        assertThat(SearchText.patterns("a b c d e f g h i j k")).hasSize(8);
    }

    @Test
    void whatAPersonIsFoundByFitsItsColumn() {
        assertThat(SearchText.of("Ковалёва Анна", null, "A".repeat(2_000)))
                .startsWith("ковалева анна aaa")
                .hasSize(SearchText.LONGEST);
    }
}
