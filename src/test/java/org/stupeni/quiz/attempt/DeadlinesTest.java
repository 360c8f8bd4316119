package org.stupeni.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.course.ReviewPolicy.Moment;
import org.stupeni.identity.accommodation.ExtraTime;
import org.stupeni.platform.Language;
import org.stupeni.platform.Moments;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-28T11:02:00Z, PT40M, 30, 2026-09-28T11:42:00Z, 2026-09-28T11:42:30Z",
        // The night summer time ends in Europe: minutes are minutes.
        "2026-10-25T00:45:00Z, PT40M, 0,  2026-10-25T01:25:00Z, 2026-10-25T01:25:00Z",
        "2026-12-31T23:50:00Z, PT1H,  60, 2027-01-01T00:50:00Z, 2027-01-01T00:51:00Z",
    })
    void theDeadlineIsStartAndLimit(Instant start, Duration limit, int grace, Instant deadline, Instant lastMoment) {
        assertThat(Deadlines.deadline(start, limit, List.of())).isEqualTo(deadline);
        assertThat(Deadlines.lastMoment(deadline, grace)).isEqualTo(lastMoment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-28T11:00:00Z, '',                   PT40M",
        "2026-09-28T11:00:00Z, 2026-09-28T21:00:00Z, PT40M",
        "2026-09-28T20:20:00Z, 2026-09-28T21:00:00Z, PT40M",
        "2026-09-28T20:20:01Z, 2026-09-28T21:00:00Z, PT39M59S",
        "2026-09-28T20:59:59Z, 2026-09-28T21:00:00Z, PT1S",
    })
    void anExamThatClosesLeavesWhatIsLeftUntilThen(Instant start, String closesAt, Duration limit) {
        Instant closing = closesAt.isEmpty() ? null : Instant.parse(closesAt);
        assertThat(Deadlines.limit(Duration.ofMinutes(40), start, closing)).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({
        "false, 2026-09-28T11:00:00Z, 2026-09-28T11:30:00Z, DURING",
        "true,  2026-09-28T11:00:00Z, 2026-09-28T11:00:00Z, RIGHT_AFTER",
        "true,  2026-09-28T11:00:00Z, 2026-09-28T11:59:59Z, RIGHT_AFTER",
        "true,  2026-09-28T11:00:00Z, 2026-09-28T12:00:00Z, LATER",
        "true,  2026-09-28T11:00:00Z, 2027-09-28T12:00:00Z, LATER",
    })
    void howLongAgoAnAttemptWas(boolean graded, Instant settlesAt, Instant now, Moment moment) {
        assertThat(Deadlines.moment(graded, settlesAt, now)).isEqualTo(moment);
    }

    /** Minutes are minutes: neither the night that loses an hour nor the one that has it twice changes them, wherever the organisation is. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:30:00Z, PT40M, '',        2026-03-29T01:10:00Z",
        "2026-03-29T00:30:00Z, PT40M, '900',     2026-03-29T01:25:00Z",
        "2026-10-25T00:45:00Z, PT40M, '900,300', 2026-10-25T01:45:00Z",
        "2026-12-31T09:59:00Z, PT40M, '600',     2026-12-31T10:49:00Z",
        "2026-12-31T23:30:00Z, PT20M, '600,60',  2027-01-01T00:01:00Z",
        "2026-06-01T10:00:00Z, PT1M,  '36000',   2026-06-01T20:01:00Z",
    })
    void everyEntryOfTheLedgerCounts(Instant start, Duration limit, String given, Instant deadline) {
        List<GivenTime> ledger = Arrays.stream(given.split(","))
                .filter(seconds -> !seconds.isEmpty())
                .map(seconds -> new GivenTime(
                        1,
                        TimeKind.EXTENSION,
                        Integer.parseInt(seconds),
                        "why",
                        1L,
                        start.plusSeconds(5),
                        seconds,
                        null,
                        null))
                .toList();
        assertThat(Deadlines.deadline(start, limit, ledger)).isEqualTo(deadline);
        for (String zone : List.of("Etc/GMT+11", "Etc/GMT-14", "Europe/Moscow", "Europe/Berlin")) {
            ZonedDateTime local = start.atZone(ZoneId.of(zone));
            assertThat(Deadlines.deadline(local.toInstant(), limit, ledger)).isEqualTo(deadline);
            assertThat(Moments.time(deadline, ZoneId.of(zone), Language.EN))
                    .startsWith(DateTimeFormatter.ofPattern("HH:mm").format(deadline.atZone(ZoneId.of(zone))))
                    .matches(".*\\((UTC.*|MSK)\\)");
        }
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
        Duration limit = Duration.ofMinutes(40);
        Duration more = new ExtraTime(factor, minutes).on(limit).minus(limit);
        GivenTime entry = new GivenTime(
                1, TimeKind.ACCOMMODATION, (int) more.toSeconds(), null, null, start, "start", null, null);
        assertThat(Deadlines.deadline(start, limit, List.of(entry))).isEqualTo(deadline);
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
