package org.stupeni.certification.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.OpenDecision;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.Assessment;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.PersonLedger;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Sources;
import org.stupeni.evidence.Statement;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.ProjectNeed;
import org.stupeni.platform.LocalText;

/** The level a panel would be about, and whether it is too early for it. */
class PanelGroundTest {

    private static final LocalText WORDS = new LocalText("Слова", "Words");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String MANNERS = "manners";
    private static final Need COURSE = new CourseNeed(MANNERS);
    private static final Need PANEL = new PanelNeed(1, 12);
    private static final Need PROJECT = new ProjectNeed(1, null);

    static List<Arguments> rules() {
        return List.of(
                Arguments.of(new AllOf(List.of(COURSE, PANEL)), "", "5 early"),
                Arguments.of(new AllOf(List.of(COURSE, PANEL)), "course", "5 ready"),
                Arguments.of(new AllOf(List.of(COURSE, PANEL)), "course panel", "none"),
                Arguments.of(new AllOf(List.of(COURSE, PANEL)), "panel", "none"),
                Arguments.of(COURSE, "", "none"),
                Arguments.of(new AllOf(List.of(COURSE, new PanelNeed(2, null))), "course panel", "5 ready"),
                Arguments.of(new AnyOf(List.of(PANEL, PROJECT)), "", "5 ready"),
                Arguments.of(new AnyOf(List.of(PANEL, PROJECT)), "project", "none"),
                Arguments.of(new NOf(2, List.of(COURSE, PROJECT, PANEL)), "", "5 early"),
                Arguments.of(new NOf(2, List.of(COURSE, PROJECT, PANEL)), "project", "5 ready"),
                Arguments.of(new AllOf(List.of(COURSE, new AnyOf(List.of(PANEL, PROJECT)))), "course project", "none"));
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @MethodSource("rules")
    void itIsAskedForAsLongAsItIsMissing(Need rule, String evidence, String expected) {
        assertThat(told(PanelGround.of(open(rule, evidence, null)))).isEqualTo(expected);
    }

    @Test
    void whatIsHeldIsNotAskedForAgainBeforeItsWindow() {
        Need rule = new AllOf(List.of(COURSE, PANEL));
        HeldLevel held = new HeldLevel(7L, MANNERS, 5, TODAY, TODAY.plusYears(2), 5L);

        assertThat(PanelGround.of(open(rule, "course", held))).isEmpty();
    }

    @Test
    void aRenewalAsksForItByTheEvidenceOfItsOwnPeriod() {
        Need rule = new AllOf(List.of(COURSE, PANEL));
        HeldLevel held = new HeldLevel(7L, MANNERS, 5, TODAY.minusYears(2), TODAY.plusDays(30), 5L);
        OpenDecision open = new OpenDecision(
                PersonLedger.unread(7L),
                MANNERS,
                assessed(rule, "course panel"),
                held,
                null,
                List.of(),
                assessed(rule, "course"));

        assertThat(told(PanelGround.of(open))).isEqualTo("5 ready");
    }

    @Test
    void whatIsMissingBesideThePanelIsKnownPartByPart() {
        assertThat(PanelGround.of(open(new AllOf(List.of(COURSE, PANEL, PROJECT)), "course", null))
                        .orElseThrow()
                        .othersMet())
                .containsExactly(true, true, false);
        assertThat(PanelGround.of(open(new AnyOf(List.of(PANEL, PROJECT)), "", null))
                        .orElseThrow()
                        .othersMet())
                .containsExactly(true);
    }

    private static String told(Optional<PanelGround> ground) {
        return ground.map(found -> found.level() + (found.ready() ? " ready" : " early"))
                .orElse("none");
    }

    private static OpenDecision open(Need rule, String evidence, HeldLevel held) {
        return new OpenDecision(
                PersonLedger.unread(7L), MANNERS, assessed(rule, evidence), held, null, List.of(), null);
    }

    private static Assessed assessed(Need rule, String evidence) {
        Level low = new Level(2, WORDS, List.of(), new LevelRule(24, LevelRule.Decision.ONE, COURSE));
        Level high = new Level(5, WORDS, List.of(), new LevelRule(24, LevelRule.Decision.TWO, rule));
        Framework framework = new Framework(
                Map.of(1, WORDS, 2, WORDS, 3, WORDS, 4, WORDS, 5, WORDS),
                List.of(new Competency(MANNERS, WORDS, WORDS, List.of(low, high))));
        List<Evidence> rows = new ArrayList<>();
        for (String kind : evidence.isEmpty() ? new String[0] : evidence.split(" ")) {
            rows.add(new Evidence(
                    rows.size() + 1L,
                    MANNERS,
                    switch (kind) {
                        case "course" -> new Statement.CourseDone(MANNERS, 1);
                        case "project" -> new Statement.ProjectAccepted("Queue");
                        default -> new Statement.PanelPassed();
                    },
                    TODAY,
                    null,
                    new Source("test", kind),
                    TODAY,
                    null));
        }
        return Assessment.assess(
                rows,
                new FrameworkVersion(1, Instant.EPOCH, framework),
                MANNERS,
                TODAY,
                new Sources(Set.of(MANNERS), Set.of()));
    }
}
