package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedVersionTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** A course of two versions, and one that came later, at one in the morning in Moscow. */
    private static final List<DatedVersion> ALL = List.of(
            version(1, "basics", "2026-03-10T08:00:00Z"),
            version(4, "basics", "2026-05-02T08:00:00Z"),
            version(3, "calling", "2026-04-11T22:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 1",
        "2026-04-11, 1",
        "2026-04-12, 1 3",
        "2026-05-01, 1 3",
        "2026-05-02, 4 3",
        "2030-01-01, 4 3",
        // Before there was any: those that the portal began with.
        "2024-01-01, 1"
    })
    void whatWasNewestAtTheEndOfADay(LocalDate day, String expected) {
        assertThat(DatedVersion.newestOn(day, ALL, MOSCOW))
                .containsExactlyElementsOf(
                        Arrays.stream(expected.split(" ")).map(Long::valueOf).toList());
    }

    @Test
    void withoutCoursesThereIsNothing() {
        assertThat(DatedVersion.newestOn(LocalDate.parse("2026-01-01"), List.of(), MOSCOW))
                .isEmpty();
    }

    private static DatedVersion version(long id, String course, String at) {
        return new DatedVersion(id, course, Instant.parse(at));
    }
}
