package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.evidence.NeedResult.State;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need.ChecksNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.PanelNeed;

/** Small checks renew what is held, and nothing else. */
class RenewalByChecksTest {

    private static final Sources SOURCES = new Sources(Set.of("basics"), Set.of("basics/level-2"));

    /** Level 2 by an exam of the last 24 months, renewed by three checks at 75 per cent; levels 3 to 5 by a panel. */
    private static final FrameworkVersion RULES = AssessmentTest.ruled(List.of(
            new LevelRule(
                    24, LevelRule.Decision.ONE, new ExamNeed("basics", "level-2", 24), null, new ChecksNeed(3, 75)),
            new LevelRule(24, LevelRule.Decision.ONE, new PanelNeed(1, null)),
            new LevelRule(24, LevelRule.Decision.TWO, new PanelNeed(1, null)),
            new LevelRule(24, LevelRule.Decision.TWO, new PanelNeed(1, null))));

    private static final String HELD = "2026-01-10 held level 2 to 2028-01-09; ";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    # since held 2026-01-10                                                                      | state   | cited
                    2026-02-01 check level 2 3/4; 2026-03-01 check level 2 4/4; 2026-04-01 check level 2 3/4     | MET     | 4 3 2
                    2026-02-01 check level 2 3/4; 2026-03-01 check level 2 4/4; 2026-04-01 check level 2 2.9/4   | PART    | 3 2
                    2026-02-01 check level 2 3/4; 2026-03-01 check level 2 4/4; 2026-03-01 check level 2 4/4     | PART    | 4 3 2
                    2026-02-01 check level 2 3/4; 2026-03-01 check level 3 4/4; 2026-04-01 check level 2 3/4     | MET     | 4 3 2
                    2026-02-01 check level 2 3/4; 2026-03-01 check level 2 4/4 in calling; 2026-04-01 check level 2 3/4 | PART | 4 2
                    2026-01-10 check level 2 4/4; 2026-03-01 check level 2 4/4; 2026-04-01 check level 2 3/4     | PART    | 4 3
                    2026-01-11 check level 2 4/4; 2026-03-01 check level 2 4/4; 2026-04-01 check level 2 3/4     | MET     | 4 3 2
                    2026-02-01 check level 2 3/4 supports; 2026-03-01 check level 2 4/4; 2026-04-01 check level 2 3/4 | PART | 4 3
                    2026-02-01 check level 2 3/4 to 2026-05-31; 2026-03-01 check level 2 4/4; 2026-04-01 check level 2 3/4 | PART | 4 3
                    2026-02-01 check level 2 3/4 voided 2026-05-01; 2026-03-01 check level 2 4/4; 2026-04-01 check level 2 3/4 | PART | 4 3
                    2026-02-01 check level 2 0/4                                                                 | MISSING |
                    2026-02-01 project                                                                           | MISSING |
                    """)
    void soManyGoodOnesOnDifferentDaysRenewTheHeldLevel(String checks, State state, String cited) {
        LevelAssessed level = level(2, HELD + checks, LocalDate.of(2026, 6, 1), null);

        assertThat(level.renewal().state()).isEqualTo(state);
        assertThat(level.renewal().cited().stream()
                        .map(one -> one.id().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(cited == null ? "" : cited);
        assertThat(level.met()).isEqualTo(state == State.MET);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    2025-01-01 project
                    2026-01-10 held level 2 to 2028-01-09 in calling
                    2024-01-10 held level 2 to 2026-01-09
                    2026-01-10 held level 2 to 2028-01-09 voided 2026-05-01
                    2026-06-02 held level 2 to 2028-01-09
                    """)
    void nobodyReachesALevelByChecksWhoDoesNotHoldIt(String before) {
        String checks = before
                + "; 2026-02-01 check level 5 4/4; 2026-03-01 check level 5 4/4; 2026-04-01 check level 5 4/4"
                + "; 2026-04-02 check level 5 4/4";
        LevelAssessed level = level(2, checks, LocalDate.of(2026, 6, 1), null);

        assertThat(level.renewal()).isNull();
        assertThat(level.met()).isFalse();
    }

    @Test
    void aLevelWhoseRuleSaysNothingIsNotRenewedSo() {
        String checks = "2026-01-10 held level 3 to 2028-01-09"
                + "; 2026-02-01 check level 3 4/4; 2026-03-01 check level 3 4/4; 2026-04-01 check level 3 4/4";
        LocalDate on = LocalDate.of(2026, 6, 1);

        assertThat(level(3, checks, on, null).renewal()).isNull();
        assertThat(level(2, checks, on, null).met())
                .as("who holds 3 keeps 2 by checks of level 3")
                .isTrue();
    }

    @Test
    void aRenewalCountsOnlyWhatCameAfterTheDecisionThatIsRenewed() {
        String checks = HELD
                + "2026-02-01 check level 2 4/4; 2026-03-01 check level 2 4/4; 2026-04-01 check level 2 4/4"
                + "; 2027-11-01 held level 2 to 2030-01-09; 2027-12-01 check level 2 4/4";
        LocalDate on = LocalDate.of(2027, 12, 31);

        assertThat(level(2, checks, on, LocalDate.of(2026, 1, 10)).met()).isTrue();
        assertThat(level(2, checks, on, LocalDate.of(2027, 11, 1)).renewal().cited())
                .hasSize(1);
        assertThat(level(2, checks, on, LocalDate.of(2027, 11, 1)).met()).isFalse();
    }

    @Test
    void theExamRenewsAsBefore() {
        LevelAssessed level =
                level(2, HELD + "2026-03-10 exam basics/level-2 20/30 cut 20", LocalDate.of(2026, 6, 1), null);

        assertThat(level.met()).isTrue();
        assertThat(level.isRenewedBy()).isFalse();
        assertThat(level.allCited()).extracting(Evidence::id).containsExactly(2L);
    }

    private static LevelAssessed level(int number, String evidence, LocalDate on, LocalDate since) {
        return Assessment.assess(Ledger.of(evidence), RULES, "listening", on, SOURCES, since)
                .level(number)
                .orElseThrow();
    }
}
