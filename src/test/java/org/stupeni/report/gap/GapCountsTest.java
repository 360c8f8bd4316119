package org.stupeni.report.gap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapCountsTest {

    @ParameterizedTest
    @CsvSource({
        // required, held, awaited: met, one short, more, waiting
        "3, 3, 1, 7, 0, 0, 0",
        "3, 3, 4, 7, 0, 0, 0",
        "3, 5, 1, 7, 0, 0, 0",
        "3, 2, 1, 0, 7, 0, 0",
        "3, 2, 3, 0, 7, 0, 7",
        "3, 1, 2, 0, 0, 7, 0",
        "4, 1, 4, 0, 0, 7, 7",
        "2, 1, 1, 0, 7, 0, 0"
    })
    void whoMeetsAndWhoMisses(int required, int held, int awaited, long met, long one, long more, long waiting) {
        assertThat(GapCounts.of(required, new StandingCount(1L, 1L, "listening", held, awaited, 7)))
                .isEqualTo(new GapCounts(met, one, more, waiting));
    }

    @Test
    void aHundredOnlyWhereEverybodyMeetsIt() {
        assertThat(new GapCounts(199, 1, 0, 0).percent()).isEqualTo(99);
        assertThat(new GapCounts(200, 0, 0, 0).percent()).isEqualTo(100);
        assertThat(GapCounts.NONE.percent()).isZero();
    }
}
