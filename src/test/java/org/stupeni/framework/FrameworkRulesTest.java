package org.stupeni.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.HeldNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.platform.LocalText;

/** What the file's own tests do not show: how problems name their places, and what only the portal can do wrong. */
class FrameworkRulesTest {

    private static final LocalText TEXT = new LocalText("ru", "en");
    private static final Need PANEL = new PanelNeed(1, null);
    private static final Need OTHER = new MentoringNeed(1, null);

    static Stream<Arguments> panels() {
        return Stream.of(
                Arguments.of(PANEL, true),
                Arguments.of(OTHER, false),
                Arguments.of(new AllOf(List.of(OTHER, PANEL)), true),
                Arguments.of(new AllOf(List.of(OTHER)), false),
                Arguments.of(new AnyOf(List.of(OTHER, PANEL)), false),
                Arguments.of(new AnyOf(List.of(PANEL, new AllOf(List.of(OTHER, PANEL)))), true),
                Arguments.of(new AnyOf(List.of()), false),
                Arguments.of(new NOf(2, List.of(OTHER, PANEL)), true),
                Arguments.of(new NOf(2, List.of(OTHER, OTHER, PANEL)), false),
                Arguments.of(new NOf(1, List.of(OTHER, PANEL)), false));
    }

    @ParameterizedTest
    @MethodSource("panels")
    void aPanelIsDemandedWhereNoWayLeadsAroundIt(Need need, boolean demanded) {
        assertThat(NeedRules.demandsPanel(need)).isEqualTo(demanded);
    }

    @Test
    void whatIsHeldFirstStandsInEveryWay() {
        HeldNeed three = new HeldNeed("listening", 3);
        HeldNeed other = new HeldNeed("other", 2);

        assertThat(ruled(new AllOf(List.of(OTHER, three, new AllOf(List.of(other))))))
                .containsExactly(three, other);
        assertThat(ruled(three)).containsExactly(three);
        assertThat(ruled(new AllOf(List.of(OTHER, new AnyOf(List.of(three, OTHER))))))
                .isEmpty();
        assertThat(ruled(new NOf(1, List.of(three, OTHER)))).isEmpty();
    }

    @Test
    void anExamCountsWhereverItStandsInARule() {
        Need exam = new ExamNeed("co", "level-3", null);
        Need share = new IndicatorShareNeed("co", "level-3", 50, 24);
        Need second = new ExamNeed("other", "x", 24, new AnyOf(List.of(OTHER, exam)));

        for (Need need : List.of(exam, share, second, new AnyOf(List.of(OTHER, new AllOf(List.of(exam)))))) {
            LevelRule rule = new LevelRule(12, LevelRule.Decision.ONE, need);
            assertThat(rule.counts("co", "level-3")).isTrue();
            assertThat(rule.counts("co", "level-2")).isFalse();
            assertThat(rule.counts("co2", "level-3")).isFalse();
        }
        Level third = new Level(3, TEXT, List.of(), new LevelRule(12, LevelRule.Decision.ONE, exam));
        Framework framework = new Framework(Map.of(), List.of(new Competency("care", TEXT, TEXT, List.of(third))));
        assertThat(framework.counts("co", "level-3")).isTrue();
        assertThat(framework.countsFor(3, "co", "level-3")).isTrue();
        assertThat(framework.countsFor(2, "co", "level-3")).isFalse();
        assertThat(framework.counts("co", "level-2")).isFalse();
    }

    private static List<HeldNeed> ruled(Need needs) {
        return new LevelRule(12, LevelRule.Decision.TWO, needs).heldFirst();
    }

    @Test
    void levelFiveNeedsAPanel() {
        Framework sound = FrameworkReaderTest.framework(FrameworkReaderTest.sample());
        assertThat(FrameworkRules.check(sound)).isEmpty();

        assertThat(FrameworkRules.check(withRule(sound, 5, OTHER)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place()).isEqualTo("competencies/0/levels/5/rule/needs");
                    assertThat(problem.key()).isEqualTo("rules_problem.no_panel");
                });
        assertThat(FrameworkRules.check(withRule(sound, 4, OTHER))).isEmpty();
    }

    @Test
    void aProblemDeepInARuleNamesItsField() {
        Framework sound = FrameworkReaderTest.framework(FrameworkReaderTest.sample());
        Need deep = new AllOf(List.of(
                OTHER,
                new Need.ExamNeed("basics", "level-2", null, new AnyOf(List.of(PANEL, new MentoringNeed(101, null))))));

        assertThat(FrameworkRules.check(withRule(sound, 3, deep)))
                .singleElement()
                .extracting(FrameworkProblem::place)
                .isEqualTo(FrameworkPlaces.need(sound, "listening", 3, "1.z.1") + "/count");
    }

    @Test
    void aCompetencyThatWasJustAddedIsIncomplete() {
        Framework sound = FrameworkReaderTest.framework(FrameworkReaderTest.sample());
        Framework more = org.stupeni.framework.draft.FrameworkEdits.add(sound, "selling", TEXT, TEXT);

        assertThat(FrameworkRules.check(more))
                .extracting(FrameworkProblem::place)
                .contains(
                        "competencies/2/levels/2/summary/ru",
                        "competencies/2/levels/2/indicators",
                        "competencies/2/levels/2/rule/needs")
                .allMatch(place -> place.startsWith("competencies/2/"));
    }

    @Test
    void aRetiredCompetencyKeepsItsIdsAndIsNotAskedForAnyMore() {
        Framework sound = FrameworkReaderTest.framework(FrameworkReaderTest.sample());
        Framework without = org.stupeni.framework.draft.FrameworkEdits.retire(sound, "listening");

        assertThat(FrameworkRules.check(without))
                .as("the rule of level 3 of calling asks for a level of listening")
                .extracting(FrameworkProblem::key)
                .containsExactly("rules_problem.unknown_competency");
        assertThat(FrameworkRules.check(
                        new Framework(Map.of(), List.of(), List.of(new Competency("Bad Id", TEXT, TEXT, List.of())))))
                .extracting(FrameworkProblem::key)
                .contains("rules_problem.no_competency", "rules_problem.no_id");
    }

    private static Framework withRule(Framework framework, int level, Need needs) {
        return org.stupeni.framework.draft.FrameworkEdits.needs(framework, "listening", level, before -> needs);
    }
}
