package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryRowTest {

    private static HistoryRow row(String competency, String from, int level) {
        return new HistoryRow(7L, competency, level, LocalDate.parse(from), 1, Instant.EPOCH);
    }

    private static List<String> told(HistoryRow... written) {
        List<HistoryRow> lastFirst = new ArrayList<>(List.of(written));
        Collections.reverse(lastFirst);
        return HistoryRow.standing(lastFirst).stream()
                .map(row -> row.competency() + " " + row.from() + " " + row.level())
                .toList();
    }

    @Test
    void daysThatFollowEachOtherAreAllTold() {
        assertThat(told(row("a", "2025-03-31", 2), row("a", "2026-02-01", 3), row("b", "2025-12-01", 2)))
                .containsExactly("a 2026-02-01 3", "b 2025-12-01 2", "a 2025-03-31 2");
    }

    /** As of a person whose level somebody brought to today in the middle of their past. */
    @Test
    void whatWasWrittenAboutLaterDaysBeforeNoLongerStands() {
        assertThat(told(
                        row("a", "2025-03-31", 2),
                        row("a", "2026-11-08", 1),
                        row("a", "2025-03-31", 2),
                        row("a", "2025-06-02", 3)))
                .containsExactly("a 2025-06-02 3", "a 2025-03-31 2");
    }

    @Test
    void ofOneDayTheLastWordStands() {
        assertThat(told(row("a", "2025-03-31", 2), row("a", "2025-03-31", 3))).containsExactly("a 2025-03-31 3");
        assertThat(told()).isEmpty();
    }
}
