package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.Assessment;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.ReachedLevelChanged;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Sources;
import org.stupeni.evidence.Statement;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.platform.LocalText;

class AutomaticDecisionsTest {

    private static final LocalText WORDS = new LocalText("Слова", "Words");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final List<String> certified = new ArrayList<>();
    private final AutomaticDecisions automatic = new AutomaticDecisions();

    private LevelRule.Decision rule;
    private HeldLevel already;

    @BeforeEach
    void decisionsThatOnlyTakeNotes() {
        rule = LevelRule.Decision.AUTOMATIC;
        already = null;
        automatic.decisions = new Decisions() {
            @Override
            public OpenDecision open(Long employeeId, String competency) {
                return new OpenDecision(employeeId, competency, assessed(), already, null, 3, 1);
            }

            @Override
            public Long certify(
                    Long decider, Long employeeId, String competency, int level, int decided, String reason) {
                certified.add(decider + " " + employeeId + " " + competency + " " + level + " " + decided);
                return 1L;
            }
        };
    }

    @Test
    void theRuleMayLeaveItToThePortal() {
        automatic.decide(change(1, 2));
        assertThat(certified).containsExactly("null 7 manners 2 3");
    }

    @Test
    void whereAPersonDecidesThePortalDoesNot() {
        rule = LevelRule.Decision.ONE;
        automatic.decide(change(1, 2));
        assertThat(certified).isEmpty();
    }

    @Test
    void whatIsHeldIsLeftAlone() {
        already = new HeldLevel(7L, "manners", 2, TODAY, TODAY.plusYears(1), 5L);
        automatic.decide(change(1, 2));
        assertThat(certified).isEmpty();
    }

    @Test
    void nothingIsDecidedWhenTheLevelFalls() {
        automatic.decide(change(3, 2));
        assertThat(certified).isEmpty();
    }

    private static ReachedLevelChanged change(int from, int to) {
        return new ReachedLevelChanged(null, 7L, "manners", from, to, Instant.EPOCH);
    }

    private Assessed assessed() {
        Level level = new Level(2, WORDS, List.of(), new LevelRule(24, rule, new Need.CourseNeed("manners")));
        Framework framework = new Framework(
                Map.of(1, WORDS, 2, WORDS, 3, WORDS, 4, WORDS, 5, WORDS),
                List.of(new Competency("manners", WORDS, WORDS, List.of(level))));
        Evidence done = new Evidence(
                11L,
                "manners",
                new Statement.CourseDone("manners", 1),
                TODAY,
                null,
                new Source(Source.COMPLETION, "1"),
                TODAY,
                null);
        return Assessment.assess(
                List.of(done),
                new FrameworkVersion(1, Instant.EPOCH, framework),
                "manners",
                TODAY,
                new Sources(Set.of("manners"), Set.of()));
    }
}
