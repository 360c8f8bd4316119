package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stupeni.evidence.NeedResult.State;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.HeldNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.ProjectNeed;
import org.stupeni.framework.Need.Situation;

class MissingTest {

    private static final Need COURSE = new CourseNeed("listening");
    private static final Need EXAM = new ExamNeed("listening", "level-3", 24);
    private static final Need SHARE = new IndicatorShareNeed("listening", "level-3", 50, 24);
    private static final Need OBSERVED = new ObservationsNeed(2, 2, 2, Situation.ANY, 3, 12);
    private static final Need PROJECT = new ProjectNeed(1, null);
    private static final Need HELD = new HeldNeed("listening", 3);

    private static NeedResult leaf(Need need, State state, int cited) {
        Evidence evidence = new Evidence(
                1L,
                "listening",
                new Statement.PanelPassed(),
                LocalDate.of(2026, 3, 1),
                null,
                new Source("test", "1"),
                LocalDate.of(2026, 3, 1),
                null);
        return new NeedResult(need, state, Collections.nCopies(cited, evidence), List.of(), List.of());
    }

    private static NeedResult met(Need need) {
        return leaf(need, State.MET, 1);
    }

    private static NeedResult missing(Need need) {
        return leaf(need, State.MISSING, 0);
    }

    private static NeedResult group(Need need, NeedResult... children) {
        return new NeedResult(need, State.PART, List.of(), List.of(), List.of(children));
    }

    private static int pieces(NeedResult result) {
        return Missing.of(result).orElseThrow().pieces();
    }

    @Test
    void aMetNeedMissesNothing() {
        assertThat(pieces(met(EXAM))).isZero();
    }

    @Test
    void aLeafIsOnePiece() {
        assertThat(Missing.of(missing(COURSE))).contains(new Missing(1, List.of(COURSE)));
        assertThat(pieces(missing(HELD))).isOne();
    }

    @Test
    void ofObservationsAsManyAreMissingAsAreStillToCome() {
        assertThat(pieces(leaf(OBSERVED, State.MISSING, 0))).isEqualTo(2);
        assertThat(pieces(leaf(OBSERVED, State.PART, 1))).isOne();
        // Two by the same observer: one by another one is still to come.
        assertThat(pieces(leaf(OBSERVED, State.PART, 2))).isOne();
    }

    /** The same colleague twice is one colleague. */
    @Test
    void ofColleaguesAsManyAreMissingAsAreDifferent() {
        Need two = new MentoringNeed(2, null);
        assertThat(pieces(mentored(two, "2026-05-01 mentored of 9"))).isOne();
        assertThat(pieces(mentored(two, "2026-05-01 mentored of 9; 2026-05-02 mentored of 9")))
                .isOne();
        assertThat(pieces(mentored(new MentoringNeed(3, null), "2026-05-01 mentored of 9; 2026-05-02 mentored of 9")))
                .isEqualTo(2);
    }

    private static NeedResult mentored(Need need, String evidence) {
        return NeedResult.leaf(need, State.PART, Ledger.of(evidence), List.of());
    }

    @Test
    void aGroupOfAllMissesWhatEachOfItsMembersMisses() {
        Need all = new AllOf(List.of(COURSE, EXAM, OBSERVED));
        assertThat(pieces(group(all, met(COURSE), missing(EXAM), leaf(OBSERVED, State.PART, 1))))
                .isEqualTo(2);
        assertThat(Missing.of(group(all, met(COURSE), met(EXAM), leaf(OBSERVED, State.PART, 1))))
                .contains(new Missing(1, List.of(OBSERVED)));
    }

    @Test
    void aGroupOfAnyMissesTheLeastOfItsMembers() {
        Need any = new AnyOf(List.of(OBSERVED, PROJECT));
        assertThat(Missing.of(group(any, leaf(OBSERVED, State.MISSING, 0), missing(PROJECT))))
                .contains(new Missing(1, List.of(PROJECT)));
    }

    @Test
    void aGroupOfSomeMissesWhatTheNearestMiss() {
        Need some = new NOf(2, List.of(COURSE, OBSERVED, PROJECT));
        assertThat(pieces(group(some, met(COURSE), leaf(OBSERVED, State.MISSING, 0), missing(PROJECT))))
                .isOne();
        assertThat(pieces(group(some, missing(COURSE), leaf(OBSERVED, State.MISSING, 0), missing(PROJECT))))
                .isEqualTo(2);
    }

    @Test
    void anExamAndItsSharesAreOneSitting() {
        Need all = new AllOf(List.of(EXAM, SHARE));
        assertThat(Missing.of(group(all, missing(EXAM), missing(SHARE)))).contains(new Missing(1, List.of(EXAM)));
        assertThat(Missing.of(group(all, missing(SHARE), missing(EXAM)))).contains(new Missing(1, List.of(EXAM)));
    }

    @Test
    void closeToTheCutTheSecondEvidenceWouldDo() {
        Need zoned = new ExamNeed("listening", "level-3", 24, OBSERVED);
        assertThat(Missing.of(group(zoned, leaf(OBSERVED, State.PART, 1)))).contains(new Missing(1, List.of(OBSERVED)));
        assertThat(Missing.of(group(zoned, leaf(OBSERVED, State.MISSING, 0)))).contains(new Missing(1, List.of(zoned)));
    }

    @Test
    void whatIsNotThereBringsNobodyNearer() {
        assertThat(Missing.of(leaf(EXAM, State.NOT_POSSIBLE_YET, 0))).isEqualTo(Optional.empty());
        Need all = new AllOf(List.of(COURSE, EXAM));
        assertThat(Missing.of(group(all, met(COURSE), leaf(EXAM, State.NOT_POSSIBLE_YET, 0))))
                .isEmpty();
        Need any = new AnyOf(List.of(EXAM, PROJECT));
        assertThat(Missing.of(group(any, leaf(EXAM, State.NOT_POSSIBLE_YET, 0), missing(PROJECT))))
                .contains(new Missing(1, List.of(PROJECT)));
    }
}
