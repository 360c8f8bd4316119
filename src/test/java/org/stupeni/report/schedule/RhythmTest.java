package org.stupeni.report.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.report.schedule.Rhythm.Kind;

class RhythmTest {

    /** Times are local; the column after says in which zone. */
    @ParameterizedTest(name = "{0} {1} at {2}, after {4} in {3}: {5}")
    @CsvSource({
        // Weekly: 1 is Monday; 2026-11-23 is one.
        "WEEKLY, 1, 08:00, Europe/Moscow, 2026-11-23T07:59:59, 2026-11-23T08:00:00",
        "WEEKLY, 1, 08:00, Europe/Moscow, 2026-11-23T08:00:00, 2026-11-30T08:00:00",
        "WEEKLY, 1, 08:00, Europe/Moscow, 2026-11-22T23:00:00, 2026-11-23T08:00:00",
        "WEEKLY, 7, 23:59, Europe/Moscow, 2026-11-23T08:00:00, 2026-11-29T23:59:00",
        "WEEKLY, 7, 00:00, Europe/Moscow, 2026-11-29T00:00:00, 2026-12-06T00:00:00",
        "WEEKLY, 3, 12:00, Europe/Moscow, 2026-12-30T12:00:00, 2027-01-06T12:00:00",
        // Monthly.
        "MONTHLY, 1, 08:00, Europe/Moscow, 2026-11-23T08:00:00, 2026-12-01T08:00:00",
        "MONTHLY, 15, 08:00, Europe/Moscow, 2026-12-15T08:00:00, 2027-01-15T08:00:00",
        "MONTHLY, 15, 08:00, Europe/Moscow, 2026-12-15T07:00:00, 2026-12-15T08:00:00",
        // A day that the month does not have is its last one, and no month is left out.
        "MONTHLY, 31, 08:00, Europe/Moscow, 2026-11-23T08:00:00, 2026-11-30T08:00:00",
        "MONTHLY, 31, 08:00, Europe/Moscow, 2026-11-30T08:00:00, 2026-12-31T08:00:00",
        "MONTHLY, 31, 08:00, Europe/Moscow, 2027-01-31T08:00:00, 2027-02-28T08:00:00",
        "MONTHLY, 30, 08:00, Europe/Moscow, 2027-01-31T08:00:00, 2027-02-28T08:00:00",
        "MONTHLY, 31, 08:00, Europe/Moscow, 2027-02-28T08:00:00, 2027-03-31T08:00:00",
        // Leap years.
        "MONTHLY, 29, 08:00, Europe/Moscow, 2028-02-01T00:00:00, 2028-02-29T08:00:00",
        "MONTHLY, 31, 08:00, Europe/Moscow, 2028-02-28T09:00:00, 2028-02-29T08:00:00",
        "MONTHLY, 29, 08:00, Europe/Moscow, 2027-02-01T00:00:00, 2027-02-28T08:00:00",
        "MONTHLY, 29, 08:00, Europe/Moscow, 2100-02-01T00:00:00, 2100-02-28T08:00:00",
        // The same local time before and after clocks are changed.
        "WEEKLY, 1, 08:00, Europe/Berlin, 2026-03-23T08:00:00, 2026-03-30T08:00:00",
        "WEEKLY, 1, 08:00, Europe/Berlin, 2026-10-19T08:00:00, 2026-10-26T08:00:00",
        // 02:30 does not exist in the night of 29 March: it is an hour later. And it is not another one in that night.
        "WEEKLY, 7, 02:30, Europe/Berlin, 2026-03-28T12:00:00, 2026-03-29T03:30:00",
        "WEEKLY, 7, 02:30, Europe/Berlin, 2026-03-29T03:30:00, 2026-04-05T02:30:00",
        "MONTHLY, 29, 02:30, Europe/Berlin, 2026-03-29T01:59:00, 2026-03-29T03:30:00"
    })
    void comesNext(Kind kind, int day, LocalTime at, ZoneId zone, LocalDateTime after, LocalDateTime next) {
        assertThat(new Rhythm(kind, day, at).nextRun(after.atZone(zone).toInstant(), zone))
                .isEqualTo(next.atZone(zone).toInstant());
    }

    /** In the night of 25 October 02:30 comes twice in Berlin: at 00:30 and at 01:30 of Greenwich. */
    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({
        "2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z",
        "2026-10-25T00:29:59Z, 2026-10-25T00:30:00Z",
        "2026-10-25T00:30:00Z, 2026-11-01T01:30:00Z",
        "2026-10-25T01:00:00Z, 2026-11-01T01:30:00Z",
        "2026-10-25T01:30:00Z, 2026-11-01T01:30:00Z"
    })
    void aTimeThatComesTwiceIsTheFirst(Instant after, Instant next) {
        Rhythm sundays = new Rhythm(Kind.WEEKLY, 7, LocalTime.of(2, 30));

        assertThat(sundays.nextRun(after, ZoneId.of("Europe/Berlin"))).isEqualTo(next);
    }

    @Test
    void fiftyTwoWeeksAreFiftyTwoFilesAndTwelveMonthsTwelve() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant end = Instant.parse("2027-01-01T00:00:00Z");
        assertThat(runs(new Rhythm(Kind.WEEKLY, 4, LocalTime.of(2, 30)), berlin, end))
                .isEqualTo(53);
        assertThat(runs(new Rhythm(Kind.WEEKLY, 7, LocalTime.of(2, 30)), berlin, end))
                .isEqualTo(52);
        assertThat(runs(new Rhythm(Kind.MONTHLY, 31, LocalTime.of(2, 30)), berlin, end))
                .isEqualTo(12);
    }

    private static int runs(Rhythm rhythm, ZoneId zone, Instant end) {
        Instant at = Instant.parse("2025-12-31T23:30:00Z");
        int count = 0;
        while ((at = rhythm.nextRun(at, zone)).isBefore(end)) {
            count++;
        }
        return count;
    }

    @Test
    void thereIsNoEighthDayOfAWeek() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm(Kind.WEEKLY, 8, LocalTime.NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm(Kind.MONTHLY, 32, LocalTime.NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rhythm(Kind.MONTHLY, 0, LocalTime.NOON));
    }
}
