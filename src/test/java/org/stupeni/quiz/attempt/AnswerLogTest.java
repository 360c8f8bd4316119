package org.stupeni.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.question.Response;
import org.stupeni.quiz.attempt.AnswerLog.Verdict;

class AnswerLogTest {

    private static final Instant NOON = Instant.parse("2026-09-28T12:00:00Z");

    /**
     * Entries are written as they are saved, number and content: {@code 1a 2b}; a late one ends with {@code !}. The last column is what counts when the
     * new one is written.
     */
    @ParameterizedTest(name = "after [{0}] comes {1}: {2}, counting {3}")
    @CsvSource({
        "'',          1a, APPEND,          1a",
        "1a,          1a, REPEAT,          1a",
        "1a,          2b, APPEND,          2b",
        "1a 2b,       1a, REPEAT,          2b",
        "1a,          1b, APPEND_CONFLICT, 1a",
        "1a 1b,       1b, REPEAT_CONFLICT, 1a",
        "1a 1b,       1a, REPEAT,          1a",
        "1a 1b,       1c, APPEND_CONFLICT, 1a",
        // The person has chosen: what was a conflict is history.
        "1a 1b 2b,    1b, REPEAT,          2b",
        "1a 1b 2a,    3c, APPEND,          3c",
        // An older number than the one that counts: kept, and the person is asked if it says something else.
        "1a 3c,       2b, APPEND_CONFLICT, 3c",
        "1a 3c,       2c, APPEND,          3c",
        "1a 2b 3c,    2x, APPEND_CONFLICT, 3c",
        // The browser may skip numbers.
        "1a,          7b, APPEND,          7b",
        // A late entry counts for nothing and hinders nothing.
        "1a 2b!,      2b, REPEAT,          1a",
        "1a 2b!,      2c, APPEND,          2c",
        "1a!,         1a, REPEAT,          ",
    })
    void judging(String log, String next, Verdict verdict, String counting) {
        List<LoggedAnswer> entries = new ArrayList<>(entries(log));
        assertThat(AnswerLog.judge(entries, seq(next), response(next))).isEqualTo(verdict);
        if (verdict.isNew()) {
            entries.add(entry(next, AnswerLog.variant(entries, seq(next))));
        }
        assertThat(AnswerLog.counting(entries).map(AnswerLogTest::written).orElse(null))
                .isEqualTo(counting);
    }

    /** Ways through a conversation, entries as above: {@code 2ab} said b after a. */
    @ParameterizedTest(name = "after [{0}] comes {1}: step back {2}, verdict {3}")
    @CsvSource({
        "'',        1a,   false, APPEND",
        "1a,        2ab,  false, APPEND",
        "1a 2ab,    3abc, false, APPEND",
        // Posts that were repeated, or came by a detour.
        "1a,        1a,   false, REPEAT",
        "1a 2ab,    1a,   false, REPEAT",
        "2ab,       1a,   false, APPEND",
        "1a 3abc,   2ab,  false, APPEND",
        // The other device says the same, or goes on.
        "1a 2ab,    2ab,  false, REPEAT",
        "1a 2ab,    2abc, false, APPEND_CONFLICT",
        // Taking back, or saying something else.
        "1a 2ab,    3a,   true,  APPEND",
        "1a 2ab,    3ac,  true,  APPEND",
        "1a 2ab,    2ac,  true,  APPEND_CONFLICT",
        "1a,        2b,   true,  APPEND",
        "2ab,       1b,   true,  APPEND_CONFLICT",
        "1a,        2,    true,  APPEND",
        "2ab,       1,    true,  APPEND_CONFLICT",
        // What came late counts for nothing and binds nobody.
        "1a 2ab!,   3ac,  false, APPEND",
    })
    void conversing(String log, String next, boolean back, Verdict verdict) {
        List<LoggedAnswer> entries = new ArrayList<>();
        for (String one : log.isEmpty() ? new String[0] : log.split(" ")) {
            entries.add(new LoggedAnswer(1, seq(one), 0, way(one), NOON, one.endsWith("!") ? NOON : null));
        }
        assertThat(AnswerLog.isStepBack(entries, seq(next), way(next))).isEqualTo(back);
        assertThat(AnswerLog.judge(entries, seq(next), way(next))).isEqualTo(verdict);
    }

    private static Response way(String text) {
        return Response.ordered(text.replaceAll("[^a-z]", "")
                .chars()
                .mapToObj(Character::toString)
                .toList());
    }

    /** However often and in whatever order a browser repeats what it sent, nothing acknowledged changes and nothing is written twice. */
    @RepeatedTest(100)
    void repeatingIsHarmless(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> sent = new ArrayList<>();
        for (int seq = 1; seq <= 8; seq++) {
            sent.add(seq + String.valueOf((char) ('a' + random.nextInt(4))));
        }
        List<LoggedAnswer> log = new ArrayList<>();
        Set<String> acknowledged = new HashSet<>();
        int reached = 0;
        while (reached < sent.size()) {
            int pick = random.nextInt(reached + 1);
            String next = sent.get(pick);
            Verdict verdict = AnswerLog.judge(log, seq(next), response(next));
            assertThat(verdict.isConflict()).isFalse();
            if (verdict.isNew()) {
                log.add(entry(next, AnswerLog.variant(log, seq(next))));
            }
            acknowledged.add(next);
            reached = Math.max(reached, pick + 1);
        }
        assertThat(log).extracting(AnswerLogTest::written).containsExactlyElementsOf(sent);
        assertThat(acknowledged).containsAll(sent);
        assertThat(AnswerLog.counting(log).map(AnswerLogTest::written)).contains(sent.get(sent.size() - 1));
    }

    /** Two devices send what they like in any order: what had a receipt stays what counts until a higher number has one. */
    @RepeatedTest(100)
    void anAcknowledgedAnswerIsOnlyReplacedByAHigherNumber(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<LoggedAnswer> log = new ArrayList<>();
        Map<Long, String> firstSaved = new HashMap<>();
        long highest = 0;
        for (int step = 0; step < 40; step++) {
            String next = (1 + random.nextInt(12)) + String.valueOf((char) ('a' + random.nextInt(3)));
            Verdict verdict = AnswerLog.judge(log, seq(next), response(next));
            if (verdict.isNew()) {
                log.add(entry(next, AnswerLog.variant(log, seq(next))));
                firstSaved.putIfAbsent(seq(next), next);
                highest = Math.max(highest, seq(next));
            }
            assertThat(AnswerLog.counting(log).map(AnswerLogTest::written)).contains(firstSaved.get(highest));
            if (verdict == Verdict.APPEND) {
                assertThat(AnswerLog.counting(log).orElseThrow().response())
                        .matches(counting -> counting.equals(response(next))
                                || seq(next)
                                        == AnswerLog.counting(log).orElseThrow().seq());
            }
        }
    }

    @Test
    void everyQuestionHasItsOwn() {
        List<LoggedAnswer> log = List.of(
                new LoggedAnswer(1, 1, 0, Response.of("a"), NOON, null),
                new LoggedAnswer(2, 1, 0, Response.of("b"), NOON, null),
                new LoggedAnswer(1, 2, 0, Response.NONE, NOON, null),
                new LoggedAnswer(3, 1, 0, Response.of("c"), NOON, NOON));
        Map<Integer, LoggedAnswer> counting = AnswerLog.countingByQuestion(log);
        assertThat(counting).containsOnlyKeys(1, 2);
        assertThat(counting.get(1).response()).isEqualTo(Response.NONE);
        assertThat(counting.get(2).response()).isEqualTo(Response.of("b"));
    }

    private static List<LoggedAnswer> entries(String log) {
        List<LoggedAnswer> entries = new ArrayList<>();
        for (String one : log.isEmpty() ? new String[0] : log.split(" ")) {
            entries.add(entry(one, AnswerLog.variant(entries, seq(one))));
        }
        return entries;
    }

    private static LoggedAnswer entry(String text, int variant) {
        return new LoggedAnswer(1, seq(text), variant, response(text), NOON, text.endsWith("!") ? NOON : null);
    }

    private static long seq(String text) {
        return Long.parseLong(text.replaceAll("[^0-9]", ""));
    }

    private static Response response(String text) {
        return Response.of(text.replaceAll("[^a-z]", ""));
    }

    private static String written(LoggedAnswer entry) {
        return entry.seq() + entry.response().chosen().iterator().next();
    }
}
