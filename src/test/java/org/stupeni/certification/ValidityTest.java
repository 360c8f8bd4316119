package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.framework.LevelRule;

class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T08:00:00Z, Europe/Moscow, 24, 2026-03-12, 2028-03-11",
        "2026-03-12T08:00:00Z, Europe/Moscow, 12, 2026-03-12, 2027-03-11",
        // A moment before and at midnight in Moscow.
        "2026-03-12T20:59:59.999999Z, Europe/Moscow, 24, 2026-03-12, 2028-03-11",
        "2026-03-12T21:00:00Z, Europe/Moscow, 24, 2026-03-13, 2028-03-12",
        // The same moment at the ends of the world.
        "2026-12-31T10:30:00Z, Pacific/Pago_Pago, 24, 2026-12-30, 2028-12-29",
        "2026-12-31T10:30:00Z, Pacific/Kiritimati, 24, 2027-01-01, 2028-12-31",
        // The first of a month ends with the month, however long it is.
        "2026-03-01T08:00:00Z, Europe/Moscow, 24, 2026-03-01, 2028-02-29",
        "2027-03-01T08:00:00Z, Europe/Moscow, 24, 2027-03-01, 2029-02-28",
        // A leap day, and a day that the last month does not have: to the end of that month.
        "2028-02-29T08:00:00Z, Europe/Moscow, 24, 2028-02-29, 2030-02-28",
        "2028-02-29T08:00:00Z, Europe/Moscow, 48, 2028-02-29, 2032-02-28",
        "2026-08-31T08:00:00Z, Europe/Moscow, 6, 2026-08-31, 2027-02-28",
    })
    void lastsSoManyMonths(Instant decided, ZoneId zone, int months, LocalDate from, LocalDate until) {
        assertThat(Validity.from(decided, zone, months)).isEqualTo(new Validity(from, until));
    }

    @Test
    void includesItsFirstAndItsLastDay() {
        Validity validity = new Validity(LocalDate.of(2026, 3, 12), LocalDate.of(2028, 3, 11));
        assertThat(validity.includes(LocalDate.of(2026, 3, 11))).isFalse();
        assertThat(validity.includes(LocalDate.of(2026, 3, 12))).isTrue();
        assertThat(validity.includes(LocalDate.of(2028, 3, 11))).isTrue();
        assertThat(validity.includes(LocalDate.of(2028, 3, 12))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // the last day held, months of the window, its first day
        "2028-03-11, 3, 2027-12-12",
        "2028-12-31, 3, 2028-10-01",
        "2028-05-31, 3, 2028-03-01",
        "2027-05-31, 3, 2027-03-01",
        "2028-02-29, 3, 2027-11-30",
        "2028-03-31, 1, 2028-03-01",
        "2028-03-11, 1, 2028-02-12",
        "2028-03-11, 24, 2026-03-12",
    })
    void mayBeRenewedInItsLastMonths(LocalDate until, int months, LocalDate first) {
        assertThat(LevelRule.renewableFrom(until, months)).isEqualTo(first);
        assertThat(Validity.renewableToday(first, months)).isAfterOrEqualTo(until);
        assertThat(Validity.renewableToday(first.minusDays(1), months)).isBefore(until);
    }

    @ParameterizedTest
    @CsvSource({
        // the last day held, months, the next period
        "2028-03-11, 24, 2028-03-12, 2030-03-11",
        "2028-02-29, 24, 2028-03-01, 2030-02-28",
        "2027-02-28, 12, 2027-03-01, 2028-02-29",
        "2028-12-31, 12, 2029-01-01, 2029-12-31",
        "2028-08-30, 6, 2028-08-31, 2029-02-28",
    })
    void isFollowedWithoutLosingADay(LocalDate until, int months, LocalDate from, LocalDate nextUntil) {
        assertThat(Validity.after(until, months)).isEqualTo(new Validity(from, nextUntil));
    }
}
