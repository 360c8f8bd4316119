package org.stupeni.certification.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.Situation;
import org.stupeni.platform.LocalText;

class CountingTest {

    private static final LocalText WORDS = new LocalText("Слова", "Words");
    private static final LocalDate SEEN = LocalDate.of(2026, 3, 10);

    @Test
    void asLongAsTheLongestRuleLetsIt() {
        Counting counting = in(observations(6), new AllOf(List.of(observations(12), new CourseNeed("manners"))));

        assertThat(counting.counts(SEEN, LocalDate.of(2027, 3, 9))).isTrue();
        assertThat(counting.counts(SEEN, LocalDate.of(2027, 3, 10))).isFalse();
    }

    @Test
    void forEverWhereARuleSetsNoEnd() {
        assertThat(in(observations(6), observations(null)).counts(SEEN, SEEN.plusYears(9)))
                .isTrue();
    }

    @Test
    void whatDecidesCloseToACutIsARuleToo() {
        assertThat(in(new ExamNeed("manners", "level-2", 24, observations(6))).counts(SEEN, SEEN))
                .isTrue();
    }

    @Test
    void notAtAllWhereNoRuleAsksForIt() {
        assertThat(in(new CourseNeed("manners")).counts(SEEN, SEEN)).isFalse();
    }

    private static Need observations(Integer months) {
        return new ObservationsNeed(2, 2, 2, Situation.HARD, 4, months);
    }

    private static Counting in(Need... rules) {
        List<Level> levels = List.of(rules).stream()
                .map(rule -> new Level(2, WORDS, List.of(), new LevelRule(24, LevelRule.Decision.TWO, rule)))
                .toList();
        return Counting.in(new Competency("manners", WORDS, WORDS, levels));
    }
}
