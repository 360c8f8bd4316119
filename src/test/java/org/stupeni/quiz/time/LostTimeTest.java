package org.stupeni.quiz.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.Outage;

class LostTimeTest {

    /** The attempt lasts from minute 100 to minute 140. Outages are {@code from-until} in minutes. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "'',                    ''",
        "'110-115',             '6'",
        // Before the start and after the time was up nothing was lost.
        "'80-100',              ''",
        "'140-150',             ''",
        "'141-150',             ''",
        // It began while the server was thought to be down: from the start on.
        "'95-103',              '4'",
        // The time ran out during the outage: as much is left afterwards as was before.
        "'130-160',             '31'",
        "'139-1000',            '862'",
        // What the first gives back can be lost again.
        "'130-145, 150-152',    '16, 3'",
        "'110-115, 120-121',    '6, 2'",
        // Overlapping ones count once, and so does a way back that ended at the next outage.
        "'110-120, 115-125',    '11, 5'",
        "'110-120, 112-118',    '11'",
        "'115-125, 110-120',    '11, 5'",
        "'139-141, 141-142',    '3, 1'",
        "'80-90, 110-112, 190-200', '3'",
    })
    void lostTimeIsGivenBack(String outages, String minutes) {
        List<Outage> all = new ArrayList<>();
        for (String outage : outages.isEmpty() ? new String[0] : outages.split(", ")) {
            String[] ends = outage.split("-");
            all.add(new Outage(all.size() + 1, minute(ends[0]), minute(ends[1])));
        }
        assertThat(LostTime.of(minute("100"), minute("140"), all).stream()
                        .map(lost -> String.valueOf(lost.time().toMinutes()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(minutes);
    }

    /** The way back of forty seconds goes with every outage. */
    @ParameterizedTest
    @CsvSource({"PT1S, PT1M", "PT20S, PT1M", "PT21S, PT2M", "PT60S, PT2M", "PT80S, PT2M", "PT0.000001S, PT1M"})
    void theWayBackIsGivenTooAndABegunMinuteCountsWhole(Duration outage, Duration given) {
        Instant from = minute("110");
        assertThat(LostTime.of(minute("100"), minute("140"), List.of(new Outage(1, from, from.plus(outage)))))
                .extracting(LostTime::time)
                .containsExactly(given);
    }

    /** What a player does that finds no server: {@code pause} of answers.js, which waits 30 seconds and up to a quarter more at the longest. */
    @Test
    void theWayBackIsAsLongAsAPlayerWaitsBeforeItTriesAgain() {
        assertThat(LostTime.RECONNECT).isGreaterThan(Duration.ofMillis(30_000 * 5 / 4));
    }

    @Test
    void theLongestWaitOnTheDeviceIsReckonedAgainstTheQuickestAnswer() {
        assertThat(Reconnects.longestWait(List.of())).isZero();
        assertThat(Reconnects.longestWait(List.of(40L))).isZero();
        assertThat(Reconnects.longestWait(List.of(40L, 15_000L))).isZero();
        assertThat(Reconnects.longestWait(List.of(-3_600_000L, -3_599_000L, -3_300_000L)))
                .isEqualTo(Duration.ofMinutes(5));
    }

    private static Instant minute(String minute) {
        return Instant.EPOCH.plusSeconds(60 * Long.parseLong(minute));
    }
}
