package org.stupeni.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.LevelAssessed;
import org.stupeni.evidence.NeedResult;
import org.stupeni.evidence.NeedResult.State;
import org.stupeni.framework.Need;
import org.stupeni.identity.accommodation.ExtraTime;
import org.stupeni.platform.LocalText;
import org.stupeni.quiz.start.ExamStanding;
import org.stupeni.quiz.start.ExamTerms;
import org.stupeni.quiz.start.Standing;

class NextStepTest {

    private static final LocalText TEXT = new LocalText("т", "t");
    private static final Exam EXAM =
            new Exam("level-2", TEXT, 2, 40, 3, 1, 30, 20, TEXT, ReviewPolicy.MISTAKES, List.of());
    private static final PublishedCourse COURSE = new PublishedCourse(
            1, 1, Instant.EPOCH, new Course("co", "co", TEXT, TEXT, TEXT, true, List.of(), List.of(), List.of(EXAM)));
    private static final Instant LATER = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void theCourseComesFirstWhereTheRuleNamesItFirst() {
        assertThat(step(rule(State.MISSING, State.MISSING), fresh(), Standing.Kind.MAY_START)
                        .kind())
                .isEqualTo(NextStep.Kind.START_COURSE);
        assertThat(step(rule(State.PART, State.MISSING), begun(), Standing.Kind.MAY_START)
                        .kind())
                .isEqualTo(NextStep.Kind.CONTINUE_COURSE);
    }

    @ParameterizedTest
    @CsvSource({
        "MAY_START, TAKE_EXAM",
        "OPEN, RESUME_EXAM",
        "BEING_GRADED, WAIT_FOR_RESULT",
        "BEING_MARKED, WAIT_FOR_MARKS",
        "WAIT, WAIT_FOR_EXAM",
        "NONE_LEFT, ASK_TRAINER",
        "CLOSED, ASK_TRAINER"
    })
    void afterTheCourseTheExamAsItStands(Standing.Kind standing, NextStep.Kind expected) {
        assertThat(step(rule(State.MET, State.MISSING), begun(), standing).kind())
                .isEqualTo(expected);
    }

    @Test
    void whoPassedBelowTheShareSitsTheExamAgain() {
        Need.IndicatorShareNeed share = new Need.IndicatorShareNeed("co", "level-2", 50, null);
        assertThat(step(leaf(share, State.MISSING), begun(), Standing.Kind.WAIT).kind())
                .isEqualTo(NextStep.Kind.WAIT_FOR_EXAM);
    }

    @Test
    void aRunningAttemptComesBeforeEverything() {
        assertThat(step(rule(State.MISSING, State.MISSING), fresh(), Standing.Kind.OPEN)
                        .kind())
                .isEqualTo(NextStep.Kind.RESUME_EXAM);
    }

    @Test
    void whatIsOutOfReachIsNoStep() {
        assertThat(step(rule(State.NOT_POSSIBLE_YET, State.MISSING), fresh(), Standing.Kind.MAY_START)
                        .kind())
                .isEqualTo(NextStep.Kind.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, WAIT_FOR_DECISION",
        "DECLINED, BRING_NEW",
        "REVOKED, BRING_NEW",
        "SUSPENDED, WAIT_FOR_CERTIFICATE",
        "CLIMBING, NOTHING"
    })
    void whereNothingCanBeDoneItIsTheTurnOfOthersOrOfSomethingNew(Climb.State state, NextStep.Kind expected) {
        Assessed assessed = new Assessed("co", LocalDate.EPOCH, null, 2, List.of(), null);
        assertThat(NextStep.of(new Climb(1, 2, state, assessed), List.of(fresh()), List.of())
                        .kind())
                .isEqualTo(expected);
    }

    /** What the stair calls the next step is what is worked at. */
    @ParameterizedTest
    @CsvSource({"WAITING, START_COURSE", "DECLINED, BRING_NEW", "SUSPENDED, WAIT_FOR_CERTIFICATE"})
    void theLevelAfterTheReachedOneIsWorkedAtOnlyWhileTheReachedOneWaits(Climb.State state, NextStep.Kind expected) {
        Assessed assessed = new Assessed(
                "co",
                LocalDate.EPOCH,
                null,
                2,
                List.of(
                        new LevelAssessed(2, rule(State.MET, State.MET), null),
                        new LevelAssessed(3, rule(State.MISSING, State.MISSING), null)),
                null);
        assertThat(NextStep.of(new Climb(1, 2, state, assessed), List.of(fresh()), List.of())
                        .kind())
                .isEqualTo(expected);
    }

    @Test
    void theWaitTellsUntilWhen() {
        assertThat(step(rule(State.MET, State.MISSING), begun(), Standing.Kind.WAIT)
                        .when())
                .isEqualTo(LATER);
    }

    @Test
    void theStartPageSaysFirstWhatTheNextStepSays() {
        CourseProgress another = CourseProgress.none(new PublishedCourse(
                2, 1, Instant.EPOCH, new Course("an", "co", TEXT, TEXT, TEXT, true, List.of(), List.of(), List.of())));
        NextStep course = step(rule(State.MISSING, State.MISSING), fresh(), Standing.Kind.MAY_START);
        NextStep exam = step(rule(State.MET, State.MISSING), begun(), Standing.Kind.MAY_START);

        assertThat(HomeLead.of(course, "co", List.of(), false)).isEqualTo(HomeLead.NEW);
        assertThat(HomeLead.of(course, "co", List.of(), true)).isEqualTo(HomeLead.BEGUN);
        assertThat(HomeLead.of(course, "co", List.of(another), false)).isEqualTo(HomeLead.COURSE);
        assertThat(HomeLead.of(course, "other", List.of(another), false)).isEqualTo(HomeLead.NEW);
        assertThat(HomeLead.of(exam, "co", List.of(another), true)).isEqualTo(HomeLead.BEGUN);
        assertThat(HomeLead.of(exam, "co", List.of(begun()), true)).isEqualTo(HomeLead.LEARNED);
        assertThat(HomeLead.of(exam, "other", List.of(begun()), false)).isEqualTo(HomeLead.NEW);
    }

    private static NextStep step(NeedResult tree, CourseProgress progress, Standing.Kind standing) {
        Assessed assessed =
                new Assessed("co", LocalDate.EPOCH, null, 1, List.of(new LevelAssessed(2, tree, null)), null);
        ExamStanding exam = new ExamStanding(
                COURSE,
                new ExamTerms(EXAM, true, 50, Set.of(), false, null, null, ZoneOffset.UTC),
                new Standing(standing, 2, 7L, standing == Standing.Kind.WAIT ? LATER : null),
                List.of(),
                ExtraTime.NONE);
        return NextStep.of(Climb.of(assessed, 1), List.of(progress), List.of(exam));
    }

    private static NeedResult rule(State course, State exam) {
        Need.CourseNeed courseNeed = new Need.CourseNeed("co");
        Need.ExamNeed examNeed = new Need.ExamNeed("co", "level-2", null);
        return new NeedResult(
                new Need.AllOf(List.of(courseNeed, examNeed)),
                State.MISSING,
                List.of(),
                List.of(),
                List.of(leaf(courseNeed, course), leaf(examNeed, exam)));
    }

    private static NeedResult leaf(Need need, State state) {
        return new NeedResult(need, state, List.of(), List.of(), List.of());
    }

    private static CourseProgress fresh() {
        return CourseProgress.none(COURSE);
    }

    private static CourseProgress begun() {
        return new CourseProgress(COURSE, Instant.EPOCH, null, null, Set.of(), Set.of());
    }
}
