package org.stupeni.quiz.spaced;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckScheduleTest {

    private final CheckSchedule schedule = CheckSchedule.of("2, 7,21,60");

    @ParameterizedTest
    @CsvSource({
        "0, 2026-03-10, , 2026-03-12",
        "1, 2026-03-10, , 2026-03-17",
        "2, 2026-03-10, , 2026-03-31",
        "3, 2026-03-10, , 2026-05-09",
        "4, 2026-03-10, , 2026-05-09",
        "50, 2026-03-10, , 2026-05-09",
        // Over a month's end and a leap day there are days, not months.
        "1, 2028-02-27, , 2028-03-05",
        // In the window of renewal nobody waits longer than a week; before it the next one comes when it opens at the
        // latest.
        "4, 2026-03-10, 2026-03-01, 2026-03-17",
        "4, 2026-03-10, 2026-03-14, 2026-03-17",
        "4, 2026-03-10, 2026-04-02, 2026-04-02",
        "4, 2026-03-10, 2026-06-01, 2026-05-09",
        "0, 2026-03-10, 2026-03-01, 2026-03-12"
    })
    void distancesGrowAndThenStay(int step, LocalDate day, LocalDate renewable, LocalDate next) {
        assertThat(schedule.next(step, day, renewable)).isEqualTo(next);
    }

    @Test
    void itIsSteadyWhenEveryDistanceWasGoneThrough() {
        assertThat(schedule.isSteadyAfter(3)).isFalse();
        assertThat(schedule.isSteadyAfter(4)).isTrue();
    }
}
