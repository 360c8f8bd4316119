package org.stupeni.enrolment.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.enrolment.assignment.Due.From;
import org.stupeni.identity.place.Place;

class DueTest {

    @ParameterizedTest
    @CsvSource({
        // Ends of months, of a leap February and of the year.
        "30, 2026-11-22, 2026-12-22",
        "30, 2027-01-31, 2027-03-02",
        "30, 2028-01-31, 2028-03-01",
        "1, 2028-02-28, 2028-02-29",
        "14, 2026-12-20, 2027-01-03",
        "1095, 2026-11-22, 2029-11-21"
    })
    void soManyDaysAfterBeingAsked(int days, LocalDate asked, LocalDate last) {
        assertThat(Due.after(days, From.ASSIGNED).of(null, asked)).isEqualTo(last);
        assertThat(Due.after(days, From.ASSIGNED).of(asked.minusDays(5), asked)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-12-22",
        "2026-11-01, 2026-12-01",
        // The last of the days is today: that is enough.
        "2026-10-23, 2026-11-22",
        // They are over, or nobody knows: then from being asked on.
        "2026-10-22, 2026-12-22",
        "2019-03-01, 2026-12-22",
        ", 2026-12-22",
        // Comes later than asked, as who is taken in early.
        "2026-12-01, 2026-12-31"
    })
    void soManyDaysAfterComing(LocalDate joined, LocalDate last) {
        assertThat(Due.after(30, From.HIRED).of(joined, LocalDate.parse("2026-11-22")))
                .isEqualTo(last);
    }

    @Test
    void oneDayForEverybodyIsThatDay() {
        LocalDate day = LocalDate.parse("2026-12-31");

        assertThat(Due.on(day).of(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-22")))
                .isEqualTo(day);
    }

    /** Whoever is asked at half past ten in the evening in London is asked on the next day of a company in Moscow. */
    @Test
    void daysAreThoseOfTheOrganisation() {
        Instant moment = Instant.parse("2026-11-30T22:30:00Z");

        assertThat(Due.after(30, From.ASSIGNED).of(null, LocalDate.ofInstant(moment, ZoneId.of("Europe/Moscow"))))
                .isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(Due.after(30, From.ASSIGNED).of(null, LocalDate.ofInstant(moment, ZoneId.of("Europe/London"))))
                .isEqualTo(LocalDate.parse("2026-12-30"));
    }

    @Test
    void theDryRunHasTheDayOfEachAndAnotherSealForOtherDays() {
        LocalDate today = LocalDate.parse("2026-11-22");
        List<Place> audience =
                List.of(new Place(1L, 1L, 1L, today.minusDays(10), null), new Place(2L, 1L, 1L, null, null));
        DryRun run = DryRun.of(audience, List.of(), List.of(), Due.after(30, From.HIRED), today);

        assertThat(run.due()).containsEntry(1L, today.plusDays(20)).containsEntry(2L, today.plusDays(30));
        assertThat(run.last()).isEqualTo(today.plusDays(30));
        assertThat(run.seal())
                .isNotEqualTo(DryRun.of(audience, List.of(), List.of(), Due.after(31, From.HIRED), today)
                        .seal());
    }
}
