package org.stupeni.quiz.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.course.Exam;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Texts;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.AttemptState;
import org.stupeni.quiz.attempt.ClosedBy;
import org.stupeni.quiz.grant.Grant;
import org.stupeni.quiz.paper.Sample;
import org.stupeni.quiz.score.IndicatorScore;
import org.stupeni.quiz.score.Outcome;
import org.stupeni.quiz.start.Standing.Kind;

class AttemptRulesTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Map<Character, AttemptState> STATES = Map.of(
            'F',
            AttemptState.GRADED,
            'P',
            AttemptState.GRADED,
            'B',
            AttemptState.GRADED,
            'H',
            AttemptState.HANDED_IN,
            'R',
            AttemptState.IN_PROGRESS,
            'M',
            AttemptState.MARKING);
    private static final Exam EXAM = Sample.exam(2);
    private static final Instant AFTER_ALL = Instant.parse("2026-12-31T00:00:00Z");
    private static final ExamCycle LEVEL = new ExamCycle(
            7L,
            "course",
            "exam",
            "competency",
            2,
            LocalDate.parse("2026-07-10"),
            LocalDate.parse("2025-10-10"),
            LocalDate.parse("2026-10-09"));

    /**
     * Attempts are written as state@end: {@code F} failed, {@code P} passed, {@code B} passed with an indicator at half of its points where the level's rule
     * asks for 60 per cent, {@code H} handed in, {@code R} running, {@code M} being marked.
     */
    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "'',                                                        2026-09-28T12:00:00Z, MAY_START,    3, ",
        "R@2026-09-28T11:00:00Z,                                    2026-09-28T12:00:00Z, OPEN,         2, ",
        "H@2026-09-28T11:59:30Z,                                    2026-09-28T12:00:00Z, BEING_GRADED, 2, ",
        "M@2026-09-01T11:00:00Z,                                    2026-09-28T12:00:00Z, BEING_MARKED, 2, ",
        "F@2026-09-01T08:00:00Z F@2026-09-03T08:00:00Z M@2026-09-05T08:00:00Z, 2026-12-01T00:00:00Z, BEING_MARKED, 0, ",
        "P@2026-09-01T11:00:00Z,                                    2026-09-28T12:00:00Z, PASSED,       2, ",
        "F@2026-09-28T08:42:00Z,                                    2026-09-28T12:00:00Z, WAIT,         2, 2026-09-29T08:42:00Z",
        "F@2026-09-28T08:42:00Z,                                    2026-09-29T08:41:59Z, WAIT,         2, 2026-09-29T08:42:00Z",
        "F@2026-09-28T08:42:00Z,                                    2026-09-29T08:42:00Z, MAY_START,    2, ",
        "F@2026-09-20T08:00:00Z F@2026-09-28T08:42:00Z,             2026-09-28T09:00:00Z, WAIT,         1, 2026-09-29T08:42:00Z",
        "F@2026-09-20T08:00:00Z P@2026-09-28T08:42:00Z,             2026-09-28T09:00:00Z, PASSED,       1, ",
        "F@2026-09-01T08:00:00Z F@2026-09-03T08:00:00Z F@2026-09-05T08:00:00Z, 2026-12-01T00:00:00Z, NONE_LEFT, 0, ",
        "F@2026-09-01T08:00:00Z F@2026-09-03T08:00:00Z H@2026-09-05T08:00:00Z, 2026-09-05T08:00:10Z, BEING_GRADED, 0, ",
        "F@2026-09-01T08:00:00Z F@2026-09-03T08:00:00Z R@2026-09-05T08:00:00Z, 2026-09-05T08:00:10Z, OPEN, 0, ",
        "F@2026-09-01T08:00:00Z F@2026-09-03T08:00:00Z P@2026-09-05T08:00:00Z, 2026-12-01T00:00:00Z, PASSED, 0, ",
        "B@2026-09-28T08:42:00Z,                                    2026-09-28T12:00:00Z, WAIT,         2, 2026-09-29T08:42:00Z",
        "B@2026-09-28T08:42:00Z,                                    2026-09-29T08:42:00Z, MAY_START,    2, ",
        "B@2026-09-20T08:00:00Z F@2026-09-28T08:42:00Z,             2026-09-28T09:00:00Z, WAIT,         1, 2026-09-29T08:42:00Z",
        "B@2026-09-20T08:00:00Z P@2026-09-28T08:42:00Z,             2026-09-28T09:00:00Z, PASSED,       1, ",
        "B@2026-09-01T08:00:00Z B@2026-09-03T08:00:00Z F@2026-09-05T08:00:00Z, 2026-12-01T00:00:00Z, NONE_LEFT, 0, ",
    })
    void standing(String attempts, Instant now, Kind kind, int left, Instant next) {
        Standing standing = AttemptRules.standing(terms(EXAM), attempts(attempts), List.of(), List.of(), now);
        assertThat(standing.kind()).isEqualTo(kind);
        assertThat(standing.left()).isEqualTo(left);
        assertThat(standing.next()).isEqualTo(next);
        assertThat(standing.belowShare()).isEqualTo(attempts.contains("B") && !attempts.contains("P"));
    }

    /**
     * Attempts as above, one started by the grant has a star. Grants are {@code from..until attempts}, days of the organisation's zone, numbered from 5; the
     * last word says whether the start is by a grant.
     */
    @ParameterizedTest(name = "{0} with {1} at {2}: {3}")
    @CsvSource({
        // In spite of number, and of the break.
        "F@2026-09-01T08:00:00Z F@2026-09-03T08:00:00Z F@2026-09-05T08:00:00Z, 2026-10-01..2026-10-05 1, 2026-10-03T08:00:00Z, MAY_START, 0, true",
        "F@2026-09-28T08:42:00Z,                                               2026-09-28..2026-09-30 1, 2026-09-28T09:00:00Z, MAY_START, 2, true",
        // Where it is not needed it is not used.
        "'',                                                                   2026-09-28..2026-09-30 1, 2026-09-28T09:00:00Z, MAY_START, 3, false",
        "F@2026-09-20T08:42:00Z,                                               2026-09-28..2026-09-30 1, 2026-09-28T09:00:00Z, MAY_START, 2, false",
        // Its days begin and end at the organisation's midnight, whatever day it is elsewhere.
        "F@2026-09-28T08:42:00Z,                                               2026-09-29..2026-09-30 1, 2026-09-28T20:59:59Z, WAIT,      2, false",
        "F@2026-09-28T08:42:00Z,                                               2026-09-29..2026-09-30 1, 2026-09-28T21:00:00Z, MAY_START, 2, true",
        "F@2026-09-30T08:42:00Z,                                               2026-09-29..2026-09-30 1, 2026-09-30T20:59:59Z, MAY_START, 2, true",
        "F@2026-09-30T08:42:00Z,                                               2026-09-29..2026-09-30 1, 2026-09-30T21:00:00Z, WAIT,      2, false",
        // Used up; an attempt by it takes none of the exam's own.
        "F@2026-09-20T08:00:00Z F@2026-09-28T08:42:00Z*,                       2026-09-28..2026-09-30 1, 2026-09-28T09:00:00Z, WAIT,      2, false",
        "F@2026-09-20T08:00:00Z F@2026-09-28T08:42:00Z*,                       2026-09-28..2026-09-30 2, 2026-09-28T09:00:00Z, MAY_START, 2, true",
        "F@2026-09-20T08:00:00Z F@2026-09-28T08:42:00Z*,                       2026-09-28..2026-09-30 1, 2026-09-29T09:00:00Z, MAY_START, 2, false",
        // Nothing is granted while one is open, graded or passed.
        "P@2026-09-01T11:00:00Z,                                               2026-09-28..2026-09-30 1, 2026-09-28T12:00:00Z, PASSED,    2, false",
        // But for who was granted one after the pass: until it is used, whatever comes of it.
        "P@2026-09-27T11:00:00Z,                        2026-09-28..2026-09-30 1 2026-09-28T09:00:00Z, 2026-09-28T12:00:00Z, MAY_START,    2, true",
        "P@2026-09-28T11:00:00Z,                        2026-09-28..2026-09-30 1 2026-09-28T09:00:00Z, 2026-09-28T12:00:00Z, PASSED,       2, false",
        "P@2026-09-27T11:00:00Z H@2026-09-28T11:59:30Z*, 2026-09-28..2026-09-30 2 2026-09-28T09:00:00Z, 2026-09-28T12:00:00Z, BEING_GRADED, 2, false",
        "P@2026-09-27T11:00:00Z F@2026-09-28T11:00:00Z*, 2026-09-28..2026-09-30 1 2026-09-28T09:00:00Z, 2026-09-28T12:00:00Z, PASSED,       2, false",
        "P@2026-09-27T11:00:00Z F@2026-09-28T11:00:00Z*, 2026-09-28..2026-09-30 2 2026-09-28T09:00:00Z, 2026-09-28T12:00:00Z, MAY_START,    2, true",
        "P@2026-09-27T11:00:00Z P@2026-09-28T11:00:00Z*, 2026-09-28..2026-09-30 2 2026-09-28T09:00:00Z, 2026-09-28T12:00:00Z, PASSED,       2, false",
        // One that is passed below the share waits as a failed one does, and is helped as one.
        "B@2026-09-28T08:42:00Z,                                               2026-09-28..2026-09-30 1, 2026-09-28T09:00:00Z, MAY_START, 2, true",
        "R@2026-09-28T11:00:00Z*,                                              2026-09-28..2026-09-30 2, 2026-09-28T12:00:00Z, OPEN,      3, false",
    })
    void aGrantAllowsOneMore(String attempts, String granted, Instant now, Kind kind, int left, boolean byGrant) {
        String[] parts = granted.split("\\.\\.| ");
        Grant grant = new Grant(
                5,
                "course",
                "exam",
                7L,
                null,
                LocalDate.parse(parts[0]),
                LocalDate.parse(parts[1]),
                Integer.parseInt(parts[2]),
                1L,
                parts.length > 3 ? Instant.parse(parts[3]) : Instant.EPOCH);
        Standing standing = AttemptRules.standing(terms(EXAM), attempts(attempts), List.of(grant), List.of(), now);
        assertThat(standing.kind()).isEqualTo(kind);
        assertThat(standing.left()).isEqualTo(left);
        assertThat(standing.grant()).isEqualTo(byGrant ? grant : null);
    }

    @ParameterizedTest
    @CsvSource({
        "Etc/GMT+11, 2026-09-29T10:59:59Z, WAIT",
        "Etc/GMT+11, 2026-09-29T11:00:00Z, MAY_START",
        "Etc/GMT-14, 2026-09-28T09:59:59Z, WAIT",
        "Etc/GMT-14, 2026-09-28T10:00:00Z, MAY_START",
        "Europe/Berlin, 2026-09-28T22:00:00Z, MAY_START",
    })
    void theDaysOfAGrantAreTheOrganisations(ZoneId zone, Instant now, Kind kind) {
        Grant grant = new Grant(
                5,
                "course",
                "exam",
                7L,
                null,
                LocalDate.parse("2026-09-29"),
                LocalDate.parse("2026-09-29"),
                1,
                1L,
                AFTER_ALL);
        assertThat(AttemptRules.standing(
                                new ExamTerms(EXAM, true, 0, Set.of(), false, null, null, zone),
                                attempts("F@" + now.minusSeconds(1800)),
                                List.of(grant),
                                List.of(),
                                now)
                        .kind())
                .isEqualTo(kind);
    }

    /** The last word says what is left to practise after the last attempt, if the exam asks for it. */
    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "'',                     2026-09-28T12:00:00Z, MAY_START, one, MAY_START",
        "F@2026-09-28T08:42:00Z, 2026-09-28T12:00:00Z, WAIT,      one, WAIT",
        "F@2026-09-20T08:42:00Z, 2026-09-28T12:00:00Z, MAY_START, one, PRACTISE",
        "F@2026-09-20T08:42:00Z, 2026-09-28T12:00:00Z, MAY_START, '',  MAY_START",
        "R@2026-09-28T11:00:00Z, 2026-09-28T12:00:00Z, OPEN,      one, OPEN",
        "P@2026-09-01T11:00:00Z, 2026-09-28T12:00:00Z, PASSED,    one, PASSED",
        "B@2026-09-01T11:00:00Z, 2026-09-28T12:00:00Z, MAY_START, one, PRACTISE",
    })
    void theNextAttemptIsEarnedByPractice(String attempts, Instant now, Kind before, String due, Kind after) {
        Exam asking = new Exam(
                EXAM.id(),
                EXAM.title(),
                2,
                40,
                3,
                1,
                30,
                2,
                EXAM.cutReason(),
                EXAM.review(),
                EXAM.draw(),
                Exam.After.PRACTICE,
                false,
                null,
                List.of());
        List<AttemptRow> rows = attempts(attempts);
        Standing standing = AttemptRules.standing(terms(asking), rows, List.of(), List.of(), now);
        assertThat(standing.kind()).isEqualTo(before);
        assertThat(AttemptRules.asksForPractice(EXAM, standing, rows)).isFalse();
        Standing then = AttemptRules.asksForPractice(asking, standing, rows)
                ? AttemptRules.practiseFirst(standing, due.isEmpty() ? List.of() : List.of(due))
                : standing;
        assertThat(then.kind()).isEqualTo(after);
        assertThat(then.modules().isEmpty()).isEqualTo(after != Kind.PRACTISE && after != Kind.WAIT);
    }

    /**
     * Level 2 was decided on 2025-10-10 and may be renewed in the last three months before 2026-10-09: from 2026-07-10 on. Results count for 24 months. The last
     * two words say from when attempts count, and from when the next level to be renewed.
     */
    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        // Before the window opens the pass stands, and the person is told when it opens.
        "P@2025-10-09T08:00:00Z,                        2026-07-09T20:59:59Z, PASSED,    2, , 2026-07-10",
        // From its first day on everything begins anew, however many attempts there were.
        "P@2025-10-09T08:00:00Z,                        2026-07-09T21:00:00Z, MAY_START, 3, 2026-07-10, 2026-07-10",
        "F@2025-10-01T08:00:00Z F@2025-10-03T08:00:00Z P@2025-10-09T08:00:00Z, 2026-08-01T09:00:00Z, MAY_START, 3, 2026-07-10, 2026-07-10",
        "P@2025-10-09T08:00:00Z F@2026-08-01T08:00:00Z, 2026-08-01T09:00:00Z, WAIT,      2, 2026-07-10, 2026-07-10",
        "P@2025-10-09T08:00:00Z F@2026-08-01T08:00:00Z, 2026-08-02T09:00:00Z, MAY_START, 2, 2026-07-10, 2026-07-10",
        "P@2025-10-09T08:00:00Z F@2026-08-01T08:00:00Z F@2026-08-03T08:00:00Z F@2026-08-05T08:00:00Z, 2026-08-09T09:00:00Z, NONE_LEFT, 0, 2026-07-10, 2026-07-10",
        "P@2025-10-09T08:00:00Z P@2026-08-01T08:00:00Z, 2026-08-01T09:00:00Z, PASSED,    2, 2026-07-10, ",
        "P@2025-10-09T08:00:00Z B@2026-08-01T08:00:00Z, 2026-08-02T09:00:00Z, MAY_START, 2, 2026-07-10, 2026-07-10",
        "P@2025-10-09T08:00:00Z H@2026-08-01T08:00:00Z, 2026-08-01T08:00:10Z, BEING_GRADED, 2, 2026-07-10, 2026-07-10",
        // What was passed on the day of the decision or before led to it; what came after renews, also before the
        // window.
        "P@2025-10-10T08:00:00Z,                        2026-08-01T09:00:00Z, MAY_START, 3, 2026-07-10, 2026-07-10",
        "P@2025-10-11T08:00:00Z,                        2026-08-01T09:00:00Z, PASSED,    3, 2026-07-10, ",
        // The level has ended, and the window stays open.
        "P@2025-10-09T08:00:00Z,                        2026-12-01T09:00:00Z, MAY_START, 3, 2026-07-10, 2026-07-10",
        // Nobody ever passed: whose level it is does not matter.
        "'',                                            2026-05-01T09:00:00Z, MAY_START, 3, , ",
    })
    void aLevelToBeRenewedBeginsEverythingAnew(
            String attempts, Instant now, Kind kind, int left, LocalDate anew, LocalDate renewal) {
        ExamTerms terms = new ExamTerms(EXAM, true, 60, Set.of(), false, null, 24, MOSCOW);
        Standing standing = AttemptRules.standing(terms, attempts(attempts), List.of(), List.of(LEVEL), now);
        assertThat(standing.kind()).isEqualTo(kind);
        assertThat(standing.left()).isEqualTo(left);
        assertThat(standing.anew()).isEqualTo(anew);
        assertThat(standing.renewal() == null ? null : standing.renewal().from())
                .isEqualTo(renewal);
    }

    /** Of two periods the one that opened last counts. */
    @Test
    void theNextRenewalBeginsAnewOnceMore() {
        ExamCycle next = new ExamCycle(
                7L,
                "course",
                "exam",
                "competency",
                2,
                LocalDate.parse("2027-07-10"),
                LocalDate.parse("2026-08-02"),
                LocalDate.parse("2027-10-09"));
        ExamTerms terms = new ExamTerms(EXAM, true, 60, Set.of(), false, null, 24, MOSCOW);
        List<AttemptRow> twice = attempts("P@2025-10-09T08:00:00Z P@2026-08-01T08:00:00Z");

        Standing renewed = AttemptRules.standing(
                terms, twice, List.of(), List.of(LEVEL, next), Instant.parse("2026-09-01T09:00:00Z"));
        Standing again = AttemptRules.standing(
                terms, twice, List.of(), List.of(LEVEL, next), Instant.parse("2027-08-01T09:00:00Z"));

        assertThat(renewed.kind()).isEqualTo(Kind.PASSED);
        assertThat(renewed.renewal()).isEqualTo(next);
        assertThat(again.kind()).isEqualTo(Kind.MAY_START);
        assertThat(again.left()).isEqualTo(3);
        assertThat(again.renewal()).isEqualTo(next);
    }

    /** Whoever never got the level, because something else was missing for too long, may sit the exam once more. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-31T20:59:59Z, PASSED,    2, ",
        "2026-12-31T21:00:00Z, MAY_START, 3, 2027-01-01",
    })
    void aPassThatIsTooOldForTheLevelIsNone(Instant now, Kind kind, int left, LocalDate anew) {
        ExamTerms terms = new ExamTerms(EXAM, true, 60, Set.of(), false, null, 24, MOSCOW);
        Standing standing = AttemptRules.standing(terms, attempts("P@2025-01-01T08:00:00Z"), List.of(), List.of(), now);
        assertThat(standing.kind()).isEqualTo(kind);
        assertThat(standing.left()).isEqualTo(left);
        assertThat(standing.anew()).isEqualTo(anew);
    }

    /** What was weak in a paper of the period before need not be practised. */
    @Test
    void aRenewalAsksForNoPracticeFromBefore() {
        Exam asking = new Exam(
                EXAM.id(),
                EXAM.title(),
                2,
                40,
                3,
                1,
                30,
                2,
                EXAM.cutReason(),
                EXAM.review(),
                EXAM.draw(),
                Exam.After.PRACTICE,
                false,
                null,
                List.of());
        ExamTerms terms = new ExamTerms(asking, true, 60, Set.of(), false, null, 24, MOSCOW);
        List<AttemptRow> rows = attempts("P@2025-10-09T08:00:00Z");
        Standing standing =
                AttemptRules.standing(terms, rows, List.of(), List.of(LEVEL), Instant.parse("2026-08-01T09:00:00Z"));
        assertThat(AttemptRules.asksForPractice(asking, standing, rows)).isFalse();
    }

    @Test
    void whoPassedIsToldFromWhichDayTheLevelIsRenewed() {
        Standing passed = new Standing(Kind.PASSED, 2, 1L, null).renewing(null, LEVEL);
        assertThatThrownBy(() -> AttemptRules.demandStart(passed)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("quiz_start.passed_until");
            assertThat(Texts.of(Language.EN, refused.key(), "10 July")).contains("10 July");
        });
    }

    @Test
    void aGrantNeedsNoPractice() {
        Exam asking = new Exam(
                EXAM.id(),
                EXAM.title(),
                2,
                40,
                3,
                1,
                30,
                2,
                EXAM.cutReason(),
                EXAM.review(),
                EXAM.draw(),
                Exam.After.PRACTICE,
                false,
                null,
                List.of());
        List<AttemptRow> rows = attempts("F@2026-09-28T08:42:00Z");
        Grant grant = new Grant(
                5,
                "course",
                "exam",
                7L,
                null,
                LocalDate.parse("2026-09-28"),
                LocalDate.parse("2026-09-30"),
                1,
                1L,
                AFTER_ALL);
        Standing standing = AttemptRules.standing(
                terms(asking), rows, List.of(grant), List.of(), Instant.parse("2026-09-28T09:00:00Z"));
        assertThat(AttemptRules.asksForPractice(asking, standing, rows)).isFalse();
    }

    /** A day is the same time on the next date of the organisation's calendar, on nights that change the clock too. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Moscow,     2026-09-28T08:42:00Z, 2026-09-29T08:42:00Z",
        "Europe/Berlin,     2026-10-24T12:00:00Z, 2026-10-25T13:00:00Z",
        "Europe/Berlin,     2026-03-28T12:00:00Z, 2026-03-29T11:00:00Z",
        "Pacific/Pago_Pago, 2026-09-28T23:59:00Z, 2026-09-29T23:59:00Z",
        "Pacific/Kiritimati, 2026-12-31T10:30:00Z, 2027-01-01T10:30:00Z",
    })
    void aDayBetween(ZoneId zone, Instant handedIn, Instant next) {
        assertThat(AttemptRules.nextStart(EXAM, handedIn, zone)).isEqualTo(next);
    }

    /** Its last day is over at 21:00 of the 28th; a grant changes nothing about it. */
    @ParameterizedTest
    @CsvSource({
        "'',                     2026-09-28T20:59:59Z, MAY_START",
        "'',                     2026-09-28T21:00:00Z, CLOSED",
        "F@2026-09-20T08:42:00Z, 2026-09-28T21:00:00Z, CLOSED",
        "B@2026-09-20T08:42:00Z, 2026-09-28T21:00:00Z, CLOSED",
        "P@2026-09-20T08:42:00Z, 2026-09-28T21:00:00Z, PASSED",
        "R@2026-09-28T20:59:00Z, 2026-09-28T21:00:00Z, OPEN",
        "H@2026-09-28T20:59:00Z, 2026-09-28T21:00:00Z, BEING_GRADED",
    })
    void nobodyStartsAfterTheLastDay(String attempts, Instant now, Kind kind) {
        ExamTerms terms =
                new ExamTerms(EXAM, true, 60, Set.of(), false, Instant.parse("2026-09-28T21:00:00Z"), null, MOSCOW);
        Grant grant = new Grant(
                5,
                "course",
                "exam",
                7L,
                null,
                LocalDate.parse("2026-09-28"),
                LocalDate.parse("2026-09-30"),
                1,
                1L,
                AFTER_ALL);
        assertThat(AttemptRules.standing(terms, attempts(attempts), List.of(grant), List.of(), now)
                        .kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSED, quiz_start.passed",
        "BEING_GRADED, quiz_start.being_graded",
        "BEING_MARKED, quiz_start.being_marked",
        "WAIT, quiz_start.wait",
        "NONE_LEFT, quiz_start.none_left",
        "CLOSED, quiz_start.closed",
        "PRACTISE, quiz_start.practise",
    })
    void aStartThatIsNotAllowedIsRefusedWithASentence(Kind kind, String key) {
        Standing standing = new Standing(kind, 0, 1L, Instant.parse("2026-09-29T08:42:00Z"));
        assertThatThrownBy(() -> AttemptRules.demandStart(standing))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
        for (Language language : Language.values()) {
            assertThat(Texts.of(language, key, "29")).isNotBlank();
        }
    }

    @Test
    void anAllowedStartIsNotRefused() {
        assertThatCode(() -> AttemptRules.demandStart(new Standing(Kind.MAY_START, 3, null, null)))
                .doesNotThrowAnyException();
    }

    /** The paper asked about "even" and "weak" and passed in both. */
    @ParameterizedTest(name = "share {0}, level of {1}: {2}")
    @CsvSource({
        "60, even weak,       PASSED",
        "60, even,            PASSED",
        "60, even weak other, MAY_START",
        "60, other,           MAY_START",
        "0,  even weak other, PASSED"
    })
    void anIndicatorThatWasNeverAskedAboutMayBeAskedAboutInAnotherAttempt(int share, String indicators, Kind kind) {
        ExamTerms terms = new ExamTerms(EXAM, true, share, Set.of(indicators.split(" ")), false, null, null, MOSCOW);
        Standing standing = AttemptRules.standing(
                terms, attempts("P@2025-10-09T08:00:00Z"), List.of(), List.of(), Instant.parse("2025-11-01T08:00:00Z"));

        assertThat(standing.kind()).isEqualTo(kind);
        assertThat(standing.belowShare()).isEqualTo(kind == Kind.MAY_START);
    }

    private static ExamTerms terms(Exam exam) {
        return new ExamTerms(exam, true, 60, Set.of(), false, null, null, MOSCOW);
    }

    private static List<AttemptRow> attempts(String text) {
        List<AttemptRow> attempts = new ArrayList<>();
        for (String one : text.isEmpty() ? new String[0] : text.split(" ")) {
            char state = one.charAt(0);
            Instant at = Instant.parse(one.substring(2).replace("*", ""));
            boolean graded = state == 'F' || state == 'P' || state == 'B';
            attempts.add(new AttemptRow(
                    attempts.size() + 1,
                    AttemptKind.EXAM,
                    "course",
                    1,
                    "exam",
                    attempts.size() + 1,
                    STATES.get(state),
                    at.minusSeconds(600),
                    at.plusSeconds(600),
                    state == 'R' ? null : at,
                    state == 'R' ? null : ClosedBy.PERSON,
                    state == 'R' ? null : at.plusSeconds(60),
                    graded ? BigDecimal.ONE : null,
                    graded ? 2 : null,
                    graded ? BigDecimal.ONE : null,
                    graded ? state == 'F' ? Outcome.FAILED : Outcome.PASSED : null,
                    one.endsWith("*") ? 5L : null,
                    graded
                            ? Map.of(
                                    "even",
                                    new IndicatorScore(new BigDecimal("1.2"), 2),
                                    "weak",
                                    new IndicatorScore(new BigDecimal(state == 'B' ? "1.0" : "1.2"), 2))
                            : Map.of()));
        }
        return attempts;
    }
}
