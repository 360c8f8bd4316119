package org.stupeni.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.paper.Paper;

/** The life of an attempt, walked through step by step. */
class AttemptTest {

    private static final Instant START = Instant.parse("2026-09-28T11:00:00Z");

    /**
     * The exam lasts 40 minutes with 30 seconds of grace. Steps are {@code minute:second deed}: {@code in} hand in, {@code back} take back, {@code ask} ask
     * for the result, {@code give} ten minutes are given, {@code over} the job closes what is overdue, {@code grade} the job grades what has settled, {@code save} an answer comes; each
     * followed by what happens: {@code ok}, {@code no} (refused, left alone or late).
     */
    @ParameterizedTest(name = "{0} -> {1} by {2} at {3}")
    @CsvSource({
        "'0:10 save ok, 10:00 in ok',                                        HANDED_IN,   PERSON, 10:00",
        "'10:00 in ok, 10:30 save no',                                       HANDED_IN,   PERSON, 10:00",
        "'10:00 in ok, 10:59 back ok, 11:00 save ok',                        IN_PROGRESS, ,       ",
        "'10:00 in ok, 11:00 back no',                                       HANDED_IN,   PERSON, 10:00",
        "'10:00 in ok, 10:59 grade no, 11:00 grade ok',                      GRADED,      PERSON, 10:00",
        "'10:00 in ok, 10:10 ask ok, 10:11 back no, 10:11 grade ok',         GRADED,      PERSON, 10:00",
        "'10:00 in ok, 10:10 back ok, 12:00 in ok, 13:00 grade ok',          GRADED,      PERSON, 12:00",
        "'10:00 in ok, 10:05 in no',                                         HANDED_IN,   PERSON, 10:00",
        // Near the deadline there is no time to take back into.
        "'39:30 in ok, 39:59 back ok, 40:29 save ok, 40:30 over no, 40:31 over ok', HANDED_IN, TIME, 40:00",
        "'39:30 in ok, 40:00 back no, 40:00 grade ok',                       GRADED,      PERSON, 39:30",
        // Whoever closes it at the deadline or after, it ends at the deadline, and grace is kept.
        "'40:05 in ok, 40:20 save ok, 40:31 save no',                        HANDED_IN,   TIME,   40:00",
        "'40:05 in ok, 40:10 ask ok, 40:20 grade no, 40:30 grade ok',        GRADED,      TIME,   40:00",
        "'40:05 in ok, 40:10 back no',                                       HANDED_IN,   TIME,   40:00",
        "'40:29 save ok, 40:30 save ok, 40:31 save no, 41:00 over ok',       HANDED_IN,   TIME,   40:00",
        "'39:00 over no, 40:15 over no, 55:00 over ok, 55:01 grade ok',      GRADED,      TIME,   40:00",
        "'50:00 over ok, 50:01 back no, 50:02 save no',                      HANDED_IN,   TIME,   40:00",
        // Time given while it runs moves everything that hangs on the deadline.
        "'39:00 give ok, 40:31 over no, 50:30 save ok, 50:30 over no, 50:31 over ok', HANDED_IN, TIME, 50:00",
        "'40:29 give ok, 41:00 save ok, 49:50 in ok, 49:59 back ok, 51:00 over ok',   HANDED_IN, TIME, 50:00",
        "'5:00 give ok, 6:00 give ok, 59:30 in ok, 60:00 back no, 60:00 grade ok',    GRADED, PERSON, 59:30",
        "'10:00 in ok, 11:00 grade ok, 11:01 in no, 11:01 back no, 11:01 save no, 11:01 over no', GRADED, PERSON, 10:00",
    })
    void anExamIsWalkedThrough(String steps, AttemptState state, ClosedBy by, String end) {
        Attempt attempt = attempt(AttemptKind.EXAM, new TimeLimit(Duration.ofMinutes(40), Duration.ofSeconds(30)));
        walk(attempt, steps);
        assertThat(attempt.state()).isEqualTo(state);
        assertThat(attempt.closedBy()).isEqualTo(by);
        assertThat(attempt.handedInAt()).isEqualTo(end == null ? null : at(end));
    }

    @Test
    void whatIsHandedInIsNotHandedInAgain() {
        Attempt attempt = attempt(AttemptKind.EXAM, new TimeLimit(Duration.ofMinutes(40), Duration.ofSeconds(30)));
        attempt.handIn(START.plusSeconds(60));
        assertThatThrownBy(() -> attempt.handIn(START.plusSeconds(61)))
                .isInstanceOf(Refused.class)
                .hasMessage("quiz_attempt.not_running");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "'900:00 save ok, 5000:00 over no',                IN_PROGRESS",
        "'10:00 in ok, 10:00 back no, 10:00 grade ok',     GRADED",
    })
    void practiceHasAllTheTimeAndIsGradedAtOnce(String steps, AttemptState state) {
        Attempt attempt = attempt(AttemptKind.PRACTICE, null);
        walk(attempt, steps);
        assertThat(attempt.state()).isEqualTo(state);
    }

    private static Attempt attempt(AttemptKind kind, TimeLimit limit) {
        Paper paper = new Paper(BigDecimal.ONE, BigDecimal.ZERO, ReviewPolicy.ALL, List.of());
        return Attempt.start(new Subject(kind, "course", 1, "exam"), 7L, 1, "seed", paper, START, limit);
    }

    private static void walk(Attempt attempt, String steps) {
        List<GivenTime> given = new ArrayList<>();
        for (String step : steps.split(", ")) {
            String[] words = step.strip().split(" ");
            assertThat(happens(attempt, words[1], at(words[0]), given)).as(step).isEqualTo(words[2].equals("ok"));
        }
    }

    private static boolean happens(Attempt attempt, String deed, Instant now, List<GivenTime> given) {
        switch (deed) {
            case "save":
                return attempt.takesAnswers(now);
            case "give":
                given.add(new GivenTime(
                        given.size(), TimeKind.EXTENSION, 600, "why", 1L, now, String.valueOf(now), null, null));
                attempt.ends(given);
                return true;
            case "ask":
                attempt.settle(now);
                return true;
            case "over":
                return onlyIf(attempt.isOverdue(now), attempt::runOut);
            case "grade":
                return onlyIf(attempt.waitsForGrading(now), attempt::graded);
            case "in":
                return allowed(() -> attempt.handIn(now));
            case "back":
                return allowed(() -> attempt.takeBack(now));
            default:
                throw new IllegalArgumentException(deed);
        }
    }

    private static boolean onlyIf(boolean due, Runnable deed) {
        if (due) {
            deed.run();
        }
        return due;
    }

    private static boolean allowed(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static Instant at(String clock) {
        String[] parts = clock.split(":");
        return START.plusSeconds(Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1]));
    }
}
