package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecomputationTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    /** Each day is a place: what was written of it, what it is now that something of the first day has come, and what is to be written. */
    @ParameterizedTest
    @CsvSource({
        // the level begins a day earlier than it was written
        "112, 122, .2.",
        // another one is reached on the first day, and what followed is told anew
        "111, 222, 2..",
        "122, 333, 3..",
        "221, 331, 3.1",
        // what had ended goes on
        "311, 333, .3.",
        "331, 333, ..3",
        // nothing is different
        "231, 231, ..."
    })
    void daysThatWereWrittenWithoutAPieceOfEvidenceAreToldAnew(String written, String now, String news) {
        List<HistoryRow> history = Stream.iterate(written.length() - 1, place -> place >= 0, place -> place - 1)
                .filter(place -> level(written, place) != (place == 0 ? 1 : level(written, place - 1)))
                .map(place ->
                        new HistoryRow(1L, "listening", level(written, place), FIRST.plusDays(place), 1, Instant.EPOCH))
                .toList();
        Recomputation.Kept kept = Recomputation.Kept.on(FIRST, history);
        int last = now.length() - 1;

        List<LevelOn> changes = LevelOn.changes(
                kept.level(), kept.assessedOn(), kept.later(), on(now, FIRST.plusDays(last)), day -> on(now, day));

        char[] told = new char[now.length()];
        Arrays.fill(told, '.');
        changes.forEach(
                change -> told[(int) (change.day().toEpochDay() - FIRST.toEpochDay())] = (char) ('0' + change.level()));
        assertThat(new String(told)).isEqualTo(news);
    }

    private static LevelOn on(String levels, LocalDate day) {
        return new LevelOn(day, level(levels, (int) (day.toEpochDay() - FIRST.toEpochDay())), 1);
    }

    private static int level(String levels, int place) {
        return levels.charAt(place) - '0';
    }
}
