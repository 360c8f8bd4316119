package org.stupeni.report.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.ChecksNeed;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.Situation;

class EffortTest {

    private static final Need EXAM = new ExamNeed("listening", "level-3", 24);
    private static final Need OBSERVED = new ObservationsNeed(2, 2, 2, Situation.ANY, 3, 12);

    private static int minutes(Need need) {
        return Effort.minutes(need, exam -> 45);
    }

    @Test
    void anExamTakesItsTimeAndObservationsTheirs() {
        assertThat(minutes(EXAM)).isEqualTo(45);
        assertThat(minutes(OBSERVED)).isEqualTo(2 * Effort.OBSERVATION);
        assertThat(minutes(new PanelNeed(1, null))).isEqualTo(3 * Effort.PANEL);
        assertThat(minutes(new PanelNeed(2, null))).isEqualTo(360);
        assertThat(minutes(new CourseNeed("listening"))).isZero();
        assertThat(minutes(new MentoringNeed(1, null))).isZero();
    }

    /** Who will answer them well enough nobody knows beforehand: hours are planned as if they renewed nobody. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void smallChecksThatMayRenewALevelSaveNoHoursInAdvance(boolean checked) {
        LevelRule rule = new LevelRule(
                24,
                LevelRule.Decision.ONE,
                new AllOf(List.of(EXAM, OBSERVED)),
                null,
                checked ? new ChecksNeed(6, 80) : null);
        assertThat(Effort.minutes(rule, exam -> 45)).isEqualTo(105);
    }

    @Test
    void allAreAddedAndOfAChoiceTheShortestCounts() {
        assertThat(minutes(new AllOf(List.of(EXAM, OBSERVED)))).isEqualTo(105);
        assertThat(minutes(new AnyOf(List.of(OBSERVED, EXAM)))).isEqualTo(45);
        assertThat(minutes(new NOf(2, List.of(OBSERVED, EXAM, new PanelNeed(1, null)))))
                .isEqualTo(105);
        assertThat(minutes(new AnyOf(List.of(new PanelNeed(1, null), OBSERVED))))
                .isEqualTo(60);
    }
}
