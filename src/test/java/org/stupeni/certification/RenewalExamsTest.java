package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.HeldNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.platform.LocalText;
import org.stupeni.quiz.start.ExamCycle;

/** Level 2 asks for an exam of the last 24 months, level 3 for one of its own and one of ever, level 4 for level 3. */
class RenewalExamsTest {

    private static final LocalText TEXT = new LocalText("Т", "T");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-01");

    private static final Framework FRAMEWORK = new Framework(
            Map.of(1, TEXT, 2, TEXT, 3, TEXT, 4, TEXT, 5, TEXT),
            List.of(new Competency(
                    "talk",
                    TEXT,
                    TEXT,
                    List.of(
                            level(
                                    2,
                                    new AllOf(List.of(
                                            new ExamNeed("talk", "two", 24),
                                            new IndicatorShareNeed("talk", "two", 50, 24)))),
                            level(
                                    3,
                                    new AllOf(List.of(
                                            new ExamNeed("talk", "three", 24), new ExamNeed("talk", "two", null)))),
                            level(4, new HeldNeed("talk", 3))))));

    @Test
    void theExamOfALevelIsToBePassedAgainFromTheDayItMayBeRenewed() {
        assertThat(cycles(period(2, "2025-01-11", "2027-01-10", null)))
                .containsExactly(cycle("two", 2, "2026-10-11", "2025-01-11", "2027-01-10"));
    }

    @Test
    void whatNeverGrowsOldNeedNotBePassedAgain() {
        assertThat(cycles(period(3, "2025-01-11", "2027-01-10", null)))
                .containsExactly(cycle("three", 3, "2026-10-11", "2025-01-11", "2027-01-10"));
        assertThat(cycles(period(4, "2025-01-11", "2027-01-10", null))).isEmpty();
    }

    @Test
    void whoseLevelIsRevokedMayEarnItAgainFromThatDay() {
        assertThat(cycles(period(2, "2025-01-11", "2027-01-10", "2026-02-01")))
                .containsExactly(revoked(cycle("two", 2, "2026-02-01", "2025-01-11", "2026-01-31"), "2026-02-01"));
        assertThat(cycles(period(2, "2025-01-11", "2027-01-10", "2026-12-01")))
                .as("revoked when it could be renewed already")
                .containsExactly(revoked(cycle("two", 2, "2026-10-11", "2025-01-11", "2026-11-30"), "2026-12-01"));
    }

    @Test
    void whoHoldsMoreForLongerNeedNotRenewLess() {
        CertifiedPeriod two = period(2, "2025-01-11", "2027-01-10", null);
        assertThat(cycles(two, period(3, "2025-06-01", "2027-05-31", null)))
                .extracting(ExamCycle::level)
                .containsExactly(3);
        assertThat(cycles(two, period(3, "2025-01-01", "2026-12-31", null)))
                .as("the lower level lasts longer")
                .extracting(ExamCycle::level)
                .containsExactly(2, 3);
        assertThat(cycles(two, period(3, "2025-06-01", "2027-05-31", "2026-03-01")))
                .as("the higher one was revoked")
                .extracting(ExamCycle::level)
                .containsExactly(2, 3);
    }

    @Test
    void somebodyElsesLevelChangesNothing() {
        CertifiedPeriod other = new CertifiedPeriod(
                8L,
                "talk",
                3,
                LocalDate.parse("2025-06-01"),
                LocalDate.parse("2027-05-31"),
                Instant.parse("2025-06-01T09:00:00Z"),
                null);
        assertThat(cycles(period(2, "2025-01-11", "2027-01-10", null), other))
                .extracting(ExamCycle::employeeId)
                .containsExactly(7L, 8L);
    }

    @Test
    void aLevelThatWasTakenAwayIsNotSaidToHaveEnded() {
        assertThat(cycles(period(2, "2025-01-11", "2027-01-10", "2026-03-01"))).allMatch(ExamCycle::isRevoked);
        assertThat(cycles(period(2, "2025-01-11", "2027-01-10", null))).noneMatch(ExamCycle::isRevoked);
        assertThat(cycles(period(2, "2025-01-11", "2027-01-10", "2027-02-01")))
                .as("revoked when it had ended already")
                .noneMatch(ExamCycle::isRevoked);
    }

    private static List<ExamCycle> cycles(CertifiedPeriod... periods) {
        return RenewalExams.cycles(List.of(periods), FRAMEWORK, TODAY, ZoneOffset.UTC);
    }

    private static CertifiedPeriod period(int level, String from, String until, String revokedOn) {
        return new CertifiedPeriod(
                7L,
                "talk",
                level,
                LocalDate.parse(from),
                LocalDate.parse(until),
                Instant.parse(from + "T09:00:00Z"),
                revokedOn == null ? null : LocalDate.parse(revokedOn));
    }

    private static ExamCycle cycle(String exam, int level, String from, String since, String until) {
        return new ExamCycle(
                7L, "talk", exam, "talk", level, LocalDate.parse(from), LocalDate.parse(since), LocalDate.parse(until));
    }

    private static ExamCycle revoked(ExamCycle cycle, String on) {
        return new ExamCycle(
                cycle.employeeId(),
                cycle.courseId(),
                cycle.examId(),
                cycle.competency(),
                cycle.level(),
                cycle.from(),
                cycle.since(),
                cycle.until(),
                LocalDate.parse(on));
    }

    private static Level level(int number, Need needs) {
        return new Level(number, TEXT, List.of(), new LevelRule(24, LevelRule.Decision.ONE, needs));
    }
}
