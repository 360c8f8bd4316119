package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.LongSummaryStatistics;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What is computed for a past day is what the portal wrote on that day, whatever it learned since: the level that is reached, the one that is held by certificates
 * and by the ledger alike, what was met and missing by the courses of the day, and what each certificate is worth.
 *
 * <p>{@code -Dreplay.histories=10000} tries so many; the seed in the message of a failure repeats it: {@code -Dreplay.first=<seed> -Dreplay.histories=1}.
 */
class ReplayTest {

    private static final long FIRST = Long.getLong("replay.first", 1);
    private static final long HISTORIES = Long.getLong("replay.histories", 1_000);

    @Test
    void aPastDayIsComputedAsItWasWritten() {
        AtomicLong days = new AtomicLong();
        AtomicLong helds = new AtomicLong();
        LongSummaryStatistics changes = LongStream.range(FIRST, FIRST + HISTORIES)
                .parallel()
                .map(seed -> compared(seed, days, helds))
                .summaryStatistics();

        assertThat(changes.getCount()).isEqualTo(HISTORIES);
        if (HISTORIES > 100) {
            assertThat(changes.getAverage())
                    .as("changes of a level in a history")
                    .isGreaterThan(2);
            assertThat(days.get()).as("days compared").isGreaterThan(50 * HISTORIES);
            assertThat(helds.get()).as("of them with a held level").isGreaterThan(5 * HISTORIES);
        }
    }

    private static int compared(long seed, AtomicLong days, AtomicLong helds) {
        Bygone bygone = Bygone.lived(seed);
        for (LocalDate day = bygone.firstDay(); !day.isAfter(bygone.lastDay()); day = day.plusDays(1)) {
            if (!bygone.isExplainedTheSame(day)) {
                fail("History %d on %s: of its needs is not said what was said then", seed, day);
            }
        }
        for (String competency : Bygone.COMPETENCIES) {
            for (LocalDate day = bygone.firstDay(); !day.isAfter(bygone.lastDay()); day = day.plusDays(1)) {
                int computed = bygone.computed(competency, day);
                int written = bygone.written(competency, day);
                int shown = bygone.shown(competency, day).orElse(computed);
                if (written != computed || shown != computed) {
                    fail(
                            "History %d, %s on %s: computed %d, written %d, shown at the end of the day %d",
                            seed, competency, day, computed, written, shown);
                }
                int held = bygone.held(competency, day);
                if (bygone.heldByEvidence(competency, day).orElse(held) != held || !bygone.isWorthTheSame(day)) {
                    fail(
                            "History %d, %s on %s: held %d by certificates, %s by evidence, worth as shown then: %s",
                            seed,
                            competency,
                            day,
                            held,
                            bygone.heldByEvidence(competency, day),
                            bygone.isWorthTheSame(day));
                }
                helds.addAndGet(held > 1 ? 1 : 0);
                days.incrementAndGet();
            }
        }
        return bygone.changes();
    }
}
