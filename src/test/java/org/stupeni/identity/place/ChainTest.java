package org.stupeni.identity.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainTest {

    /** 4 and 5 under 3 under 2 under 1; 8 and 9 above each other. */
    private static final Map<Long, Long> ABOVE = new HashMap<>(Map.of(5L, 3L, 4L, 3L, 3L, 2L, 2L, 1L, 8L, 9L, 9L, 8L));

    @ParameterizedTest
    @CsvSource({
        "5, 1, true",
        "5, 3, true",
        "5, 5, true",
        "5, 4, false",
        "1, 5, false",
        "8, 9, true",
        "8, 1, false",
    })
    void aWayLeadsUpwardsAndEnds(Long from, Long id, boolean leads) {
        assertThat(Chain.leads(from, id, one -> one, ABOVE::get)).isEqualTo(leads);
    }

    @ParameterizedTest
    @CsvSource("1")
    void nowhereLeadsNowhere(Long id) {
        assertThat(Chain.leads(null, id, one -> one, ABOVE::get)).isFalse();
    }
}
