package org.stupeni.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.identity.ExtraTime;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-28T11:02:00Z, PT40M, 30, 2026-09-28T11:42:00Z, 2026-09-28T11:42:30Z",
        // The night summer time ends in Europe: minutes are minutes.
        "2026-10-25T00:45:00Z, PT40M, 0,  2026-10-25T01:25:00Z, 2026-10-25T01:25:00Z",
        "2026-12-31T23:50:00Z, PT1H,  60, 2027-01-01T00:50:00Z, 2027-01-01T00:51:00Z",
    })
    void theDeadlineIsStartAndLimit(Instant start, Duration limit, int grace, Instant deadline, Instant lastMoment) {
        assertThat(Deadlines.deadline(start, limit, ExtraTime.NONE)).isEqualTo(deadline);
        assertThat(Deadlines.lastMoment(deadline, grace)).isEqualTo(lastMoment);
    }

    @ParameterizedTest
    @CsvSource({
        "1.00, 0,  2026-09-28T11:40:00Z",
        "1.25, 0,  2026-09-28T11:50:00Z",
        "1.5,  0,  2026-09-28T12:00:00Z",
        "3.00, 0,  2026-09-28T13:00:00Z",
        "1,    10, 2026-09-28T11:50:00Z",
    })
    void whoMayTakeLongerHasALaterDeadline(BigDecimal factor, int minutes, Instant deadline) {
        Instant start = Instant.parse("2026-09-28T11:00:00Z");
        assertThat(Deadlines.deadline(start, Duration.ofMinutes(40), new ExtraTime(factor, minutes)))
                .isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-28T11:00:00Z, 2026-09-28T11:42:00Z, 2026-09-28T11:01:00Z",
        "2026-09-28T11:41:20Z, 2026-09-28T11:42:00Z, 2026-09-28T11:42:00Z",
        "2026-09-28T11:00:00Z, ,                     2026-09-28T11:01:00Z",
    })
    void takingBackEndsAfterAMinuteOrAtTheDeadline(Instant handedInAt, Instant deadline, Instant until) {
        assertThat(Deadlines.takeBackUntil(handedInAt, deadline)).isEqualTo(until);
    }
}
