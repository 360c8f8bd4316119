package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HrPlacesTest {

    @ParameterizedTest
    @CsvSource({
        "attempt,     /hr/attempt?id=7",
        "document,    /hr/document?id=7",
        "observation, /hr/observation?id=7",
        "panel,       /hr/panel?id=7",
        "decision,    ",
        "completion,  ",
        "check,       "
    })
    void hrOpensWhatHasAPage(String kind, String page) {
        assertThat(HrPlaces.of(new Source(kind, "7"))).isEqualTo(page);
    }
}
