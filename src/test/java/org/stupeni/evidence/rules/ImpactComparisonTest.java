package org.stupeni.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Sources;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.LevelRule.Decision;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.ChecksNeed;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.platform.LocalText;

/** Rules in which one thing is other, and whom that touches: who reached the level, and who holds it. */
class ImpactComparisonTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LocalDate UNTIL = LocalDate.parse("2027-05-31");
    private static final LocalText TEXT = new LocalText("Текст", "Text");
    private static final Need NEEDS = new AllOf(List.of(new CourseNeed("basics"), new ExamNeed("basics", "e", null)));
    private static final LevelRule RULE = new LevelRule(24, Decision.ONE, NEEDS);

    private static final Evidence COURSE = evidence(1, new CourseDone("basics", 1), "2026-01-10", null);
    private static final Evidence EXAM = evidence(
            2,
            new ExamTaken("basics", "e", 2, 1, 1, BigDecimal.valueOf(25), 30, BigDecimal.valueOf(20), true, Map.of()),
            "2026-01-12",
            null);
    private static final Evidence HELD = evidence(3, new LevelDecided(2, "C-1"), "2026-01-15", UNTIL);

    @Test
    void theSameRulesChangeNothing() {
        assertThat(lines(RULE, COURSE, EXAM, HELD)).isEmpty();
        assertThat(lines(RULE, COURSE, EXAM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AUTOMATIC", "TWO"})
    void whoDecidesIsToldOfWhatIsReachedAndOfWhatIsHeld(Decision other) {
        LevelRule rule = new LevelRule(24, other, NEEDS);

        assertThat(lines(rule, COURSE, EXAM)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(ImpactKind.DECIDERS);
            assertThat(line.isDecidedOtherwise()).isTrue();
            assertThat(line.isOfCertificate()).isFalse();
            assertThat(line.termBefore()).isEqualTo("ONE");
            assertThat(line.termAfter()).isEqualTo(other.name());
        });
        assertThat(lines(rule, COURSE, EXAM, HELD)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(ImpactKind.DECIDERS);
            assertThat(line.isDecidedOtherwise()).isFalse();
            assertThat(line.isOfCertificate()).isTrue();
            assertThat(line.heldUntil()).isEqualTo(UNTIL);
        });
        assertThat(lines(rule, COURSE)).as("neither reached nor held").isEmpty();
    }

    @Test
    void aPanelThatComesInChangesWhoDecidesAboutTheRenewal() {
        LevelRule rule = new LevelRule(24, Decision.ONE, new AllOf(List.of(NEEDS, new PanelNeed(1, null))));

        assertThat(lines(rule, COURSE, EXAM, HELD))
                .extracting(ImpactLine::kind, ImpactLine::termAfter)
                .containsExactly(tuple(ImpactKind.LEVEL, null), tuple(ImpactKind.DECIDERS, "ONE PANEL"));
    }

    @Test
    void whenOnlyTheValidityIsOtherTheNextCertificateIs() {
        assertThat(lines(new LevelRule(12, Decision.ONE, NEEDS), COURSE, EXAM, HELD))
                .extracting(
                        ImpactLine::kind,
                        ImpactLine::before,
                        ImpactLine::after,
                        ImpactLine::termBefore,
                        ImpactLine::termAfter,
                        ImpactLine::heldUntil)
                .containsExactly(tuple(ImpactKind.VALIDITY, 2, 2, "24", "12", UNTIL));
    }

    @Test
    void whenOnlyTheWindowIsOtherItOpensOnAnotherDay() {
        assertThat(lines(new LevelRule(24, Decision.ONE, NEEDS, 6, null), COURSE, EXAM, HELD))
                .extracting(ImpactLine::kind, ImpactLine::termBefore, ImpactLine::termAfter)
                .containsExactly(tuple(ImpactKind.WINDOW, "2027-03-01", "2026-12-01"));
        assertThat(lines(new LevelRule(24, Decision.ONE, NEEDS, 3, null), COURSE, EXAM, HELD))
                .as("three months, said in words")
                .isEmpty();
    }

    @Test
    void aValidityShorterThanTheWindowMovesTheWindowToo() {
        assertThat(lines(new LevelRule(2, Decision.ONE, NEEDS), COURSE, EXAM, HELD))
                .extracting(ImpactLine::kind)
                .containsExactly(ImpactKind.VALIDITY, ImpactKind.WINDOW);
    }

    @Test
    void whenOnlySmallChecksAreOtherTheyAre() {
        LevelRule checked = new LevelRule(24, Decision.ONE, NEEDS, null, new ChecksNeed(3, 80));

        assertThat(lines(checked, COURSE, EXAM, HELD))
                .extracting(ImpactLine::kind, ImpactLine::termBefore, ImpactLine::termAfter)
                .containsExactly(tuple(ImpactKind.CHECKS, null, "3/80"));
        assertThat(lines(checked, COURSE, EXAM)).as("nothing to renew").isEmpty();
    }

    @Test
    void ofALevelThatIsRenewedAlreadyTheNextCertificateCounts() {
        Evidence renewed = evidence(4, new LevelDecided(2, "C-2", UNTIL.plusDays(1)), "2026-11-01", UNTIL.plusYears(2));

        assertThat(lines(new LevelRule(12, Decision.ONE, NEEDS), COURSE, EXAM, HELD, renewed))
                .singleElement()
                .satisfies(line -> assertThat(line.heldUntil()).isEqualTo(UNTIL.plusYears(2)));
    }

    @Test
    void whatHasEndedOrWasTakenAwayIsNotRenewed() {
        Evidence ended = evidence(3, new LevelDecided(2, "C-1"), "2024-01-15", TODAY.minusDays(1));

        assertThat(lines(new LevelRule(12, Decision.ONE, NEEDS), COURSE, ended)).isEmpty();
    }

    @Test
    void aRetiredCompetencyHasNoTermsAnyMore() {
        FrameworkVersion retired =
                version(new Framework(scale(), List.of(), List.of(competency(new LevelRule(12, Decision.TWO, NEEDS)))));

        assertThat(comparison(retired).of(7L, List.of(COURSE, EXAM, HELD)))
                .extracting(ImpactLine::kind)
                .containsExactly(ImpactKind.LEVEL);
    }

    @Test
    void everyOpenProposalLapsesByOtherRules() {
        ImpactLine line = comparison(version(framework(RULE))).terms().lapses(new WaitingProposal(7L, "listening", 4));

        assertThat(line.kind()).isEqualTo(ImpactKind.PROPOSAL);
        assertThat(line.before()).isEqualTo(4);
        assertThat(line.isOfCertificate()).isFalse();
        assertThat(line.isDecidedOtherwise()).isFalse();
        assertThat(line.isRaised() || line.isLowered() || line.isRenewalAtRisk())
                .isFalse();
    }

    private static List<ImpactLine> lines(LevelRule rule, Evidence... evidence) {
        return comparison(version(framework(rule))).of(7L, List.of(evidence));
    }

    private static ImpactComparison comparison(FrameworkVersion draft) {
        return new ImpactComparison(
                version(framework(RULE)), draft, TODAY, new Sources(Set.of("basics"), Set.of("basics/e")));
    }

    private static FrameworkVersion version(Framework framework) {
        return new FrameworkVersion(1, Instant.parse("2025-01-01T00:00:00Z"), framework);
    }

    private static Framework framework(LevelRule rule) {
        return new Framework(scale(), List.of(competency(rule)));
    }

    private static Competency competency(LevelRule rule) {
        return new Competency("listening", TEXT, TEXT, List.of(new Level(2, TEXT, List.of(), rule)));
    }

    private static Map<Integer, LocalText> scale() {
        return Map.of(1, TEXT, 2, TEXT, 3, TEXT, 4, TEXT, 5, TEXT);
    }

    private static Evidence evidence(long id, Statement statement, String day, LocalDate until) {
        LocalDate on = LocalDate.parse(day);
        return new Evidence(id, "listening", statement, on, until, new Source("test", String.valueOf(id)), on, null);
    }
}
