package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stupeni.certification.spread.SpreadSettled;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.Assessment;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.LevelsComputed;
import org.stupeni.evidence.PersonLedger;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Sources;
import org.stupeni.evidence.Statement;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;

class AutomaticDecisionsTest {

    private static final LocalText WORDS = new LocalText("Слова", "Words");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final DecisionTaken DECLINED =
            new DecisionTaken(1L, 2, Decision.Kind.DECLINED, Instant.EPOCH, null, null, null, null);

    private final List<String> certified = new ArrayList<>();
    private final AutomaticDecisions automatic = new AutomaticDecisions();

    private LevelRule.Decision rule;
    private HeldLevel already;
    private boolean left;
    private Refused barrier;
    private Refused line;
    private boolean again;
    private int asked;

    @BeforeEach
    void decisionsThatOnlyTakeNotes() {
        rule = LevelRule.Decision.AUTOMATIC;
        already = null;
        again = false;
        asked = 0;
        barrier = null;
        line = null;
        automatic.openDecisions = new OpenDecisions() {
            @Override
            public OpenDecision open(Long employeeId, String competency) {
                return new OpenDecision(
                        PersonLedger.unread(employeeId),
                        competency,
                        assessed(),
                        already,
                        null,
                        List.of(DECLINED),
                        renewed());
            }

            @Override
            public boolean hasLeft(Long employeeId) {
                return left;
            }

            @Override
            Optional<Refused> standsAgainst(OpenDecision open, int level) {
                return Optional.ofNullable(barrier);
            }

            @Override
            Optional<Refused> restsOnLine(OpenDecision open, int level) {
                return Optional.ofNullable(line);
            }
        };
        automatic.held = new HeldLevels() {
            @Override
            public Map<String, HeldLevel> of(Long employeeId, LocalDate day) {
                asked++;
                return already == null ? Map.of() : Map.of("manners", already);
            }
        };
        automatic.frameworks = new Frameworks() {
            @Override
            public FrameworkVersion current() {
                return assessed().version();
            }

            @Override
            public LocalDate today() {
                return TODAY;
            }
        };
        automatic.decisions = new Decisions() {
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
        automatic.decide(computed(2));
        assertThat(certified).containsExactly("null 7 manners 2 1");
    }

    @Test
    void whereAPersonDecidesThePortalDoesNotAndAsksNothing() {
        rule = LevelRule.Decision.ONE;
        automatic.decide(computed(2));
        assertThat(certified).isEmpty();
        assertThat(asked).isZero();
    }

    @Test
    void whatIsHeldIsLeftAloneUntilItMayBeRenewed() {
        holds(TODAY.plusYears(1));
        automatic.decide(computed(2));
        assertThat(certified).isEmpty();
    }

    @Test
    void whatSomethingStandsAgainstIsLeftToPeople() {
        barrier = new Refused("spread_act.open", 2, 2);
        automatic.decide(computed(2));
        assertThat(certified).isEmpty();
    }

    @Test
    void whatTheOwnLineAloneCarriesIsLeftToPeople() {
        line = new Refused("certification_independence.line_alone", 2);
        automatic.decide(computed(2));
        assertThat(certified).isEmpty();
    }

    @Test
    void whatObserversHeldBackFollowsWhenItIsSettled() {
        SpreadSettled settled = new SpreadSettled(3L, 9L, 7L, "manners", Instant.EPOCH);
        automatic.decide(settled);
        assertThat(certified).containsExactly("null 7 manners 2 1");
        certified.clear();

        rule = LevelRule.Decision.ONE;
        automatic.decide(settled);
        assertThat(certified).as("people decide").isEmpty();
        rule = LevelRule.Decision.AUTOMATIC;
        barrier = new Refused("spread_act.open", 2, 2);
        automatic.decide(settled);
        assertThat(certified).as("something else stands against it").isEmpty();
    }

    @Test
    void whatIsReachedAgainInItsWindowIsRenewed() {
        holds(TODAY.plusMonths(2));
        again = true;
        automatic.decide(computed(2));
        assertThat(certified).containsExactly("null 7 manners 2 1");
    }

    @Test
    void butNotOnTheEvidenceOfThePeriodThatEnds() {
        holds(TODAY.plusMonths(2));
        automatic.decide(computed(2));
        assertThat(certified).isEmpty();
    }

    @Test
    void nothingIsDecidedAboutWhoHasLeft() {
        left = true;
        automatic.decide(computed(2));
        assertThat(certified).isEmpty();
    }

    @Test
    void whereNothingIsReachedNothingIsDecided() {
        automatic.decide(computed(1));
        assertThat(certified).isEmpty();
        assertThat(asked).isZero();
    }

    private void holds(LocalDate until) {
        already = new HeldLevel(7L, "manners", 2, until.minusYears(2), until, 5L);
    }

    private static LevelsComputed computed(int level) {
        return new LevelsComputed(null, 7L, Map.of("manners", level));
    }

    /** What the evidence of the period that ends reaches: as much, or nothing. */
    private Assessed renewed() {
        return already == null ? null : again ? assessed() : assessed(List.of());
    }

    private Assessed assessed() {
        Evidence done = new Evidence(
                11L,
                "manners",
                new Statement.CourseDone("manners", 1),
                TODAY,
                null,
                new Source(Source.COMPLETION, "1"),
                TODAY,
                null);
        return assessed(List.of(done));
    }

    private Assessed assessed(List<Evidence> evidence) {
        Level level = new Level(2, WORDS, List.of(), new LevelRule(24, rule, new Need.CourseNeed("manners")));
        Framework framework = new Framework(
                Map.of(1, WORDS, 2, WORDS, 3, WORDS, 4, WORDS, 5, WORDS),
                List.of(new Competency("manners", WORDS, WORDS, List.of(level))));
        return Assessment.assess(
                evidence,
                new FrameworkVersion(1, Instant.EPOCH, framework),
                "manners",
                TODAY,
                new Sources(Set.of("manners"), Set.of()));
    }
}
