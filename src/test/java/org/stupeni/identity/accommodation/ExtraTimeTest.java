package org.stupeni.identity.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many minutes a person reads before an exam. */
class ExtraTimeTest {

    @ParameterizedTest
    @CsvSource({"1.50, 0, 40, 60", "1.00, 15, 40, 55", "1.25, 0, 41, 52", "2.00, 0, 1, 2"})
    void theLimitIsThePersonsOwnInWholeMinutes(BigDecimal factor, int minutes, int limit, long own) {
        assertThat(new ExtraTime(factor, minutes).minutes(limit)).isEqualTo(own);
    }

    @Test
    void mostPeopleHaveWhatTheExamSays() {
        assertThat(ExtraTime.NONE.minutes(40)).isEqualTo(40);
    }
}
