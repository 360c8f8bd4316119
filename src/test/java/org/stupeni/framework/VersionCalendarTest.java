package org.stupeni.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionCalendarTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** Each version: the day it was published at noon, the chosen first day or -, and x where it was withdrawn. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-10 -                                        | 2026-01-10 | 1
            2026-01-10 -                                        | 2020-05-05 | 1
            2026-01-10 -                                        | 2030-01-01 | 1
            2026-01-10 -; 2026-03-01 2026-03-01                 | 2026-02-28 | 1
            2026-01-10 -; 2026-03-01 2026-03-01                 | 2026-03-01 | 2
            2026-01-10 -; 2026-02-01 2026-03-01                 | 2026-02-28 | 1
            2026-01-10 -; 2026-02-01 2026-03-01                 | 2026-03-01 | 2
            2026-01-10 -; 2026-02-01 2026-03-01 x               | 2026-03-01 | 1
            2026-01-10 -; 2026-02-01 2026-03-01 x; 2026-02-02 2026-02-02 | 2026-03-05 | 3
            2026-01-10 -; 2026-03-01 2026-03-01; 2026-03-01 2026-03-01   | 2026-03-01 | 3
            2026-01-10 2026-01-10 x; 2026-02-01 2026-02-01      | 2026-01-15 | 2
            """)
    void theVersionOfADay(String versions, LocalDate day, int number) {
        assertThat(calendar(versions).numberOn(day)).isEqualTo(number);
    }

    @Test
    void withNothingPublishedThereIsNone() {
        assertThat(calendar("").numberOn(LocalDate.of(2026, 1, 1))).isZero();
        assertThat(calendar("").nextNumber()).isEqualTo(1);
        assertThat(calendar("").newest()).isEmpty();
    }

    @Test
    void anOldVersionCountsFromItsDayInTheZone() {
        VersionHead late =
                new VersionHead(1, Instant.parse("2026-03-09T22:30:00Z"), null, null, null, null, null, null);

        assertThat(late.effectiveOn(MOSCOW)).isEqualTo("2026-03-10");
    }

    @Test
    void theAnnouncedOneIsTheOneToComeAndNotWithdrawn() {
        LocalDate today = LocalDate.of(2026, 2, 10);

        assertThat(calendar("2026-01-10 -; 2026-02-01 2026-03-01").announced(today))
                .map(VersionHead::number)
                .contains(2);
        assertThat(calendar("2026-01-10 -; 2026-02-01 2026-03-01 x").announced(today))
                .isEmpty();
        assertThat(calendar("2026-01-10 -; 2026-02-01 2026-02-10").announced(today))
                .isEmpty();
        assertThat(calendar("2026-01-10 -; 2026-02-01 2026-03-01 x").newest())
                .map(VersionHead::number)
                .contains(1);
        assertThat(calendar("2026-01-10 -; 2026-02-01 2026-03-01 x").nextNumber())
                .isEqualTo(3);
    }

    private static VersionCalendar calendar(String text) {
        List<VersionHead> heads = new ArrayList<>();
        for (String version : text.split(";")) {
            if (!version.isBlank()) {
                String[] words = version.strip().split(" ");
                Instant published = Instant.parse(words[0] + "T09:00:00Z");
                heads.add(new VersionHead(
                        heads.size() + 1,
                        published,
                        words[1].equals("-") ? null : LocalDate.parse(words[1]),
                        null,
                        null,
                        words.length > 2 ? published : null,
                        null,
                        null));
            }
        }
        return new VersionCalendar(heads, MOSCOW);
    }
}
