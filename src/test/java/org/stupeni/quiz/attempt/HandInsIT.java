package org.stupeni.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.AttemptJob;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.grading.Gradings;
import org.stupeni.quiz.grading.StubbornObserver;
import org.stupeni.quiz.review.ReviewedQuestion;
import org.stupeni.quiz.review.Reviews;
import org.stupeni.quiz.score.ExamResult;
import org.stupeni.quiz.start.Attempts;

@ExtendWith(ArquillianExtension.class)
class HandInsIT {

    @Inject
    Attempts attempts;

    @Inject
    Answers answers;

    @Inject
    HandIns handIns;

    @Inject
    Gradings gradings;

    @Inject
    GradingRun gradingRun;

    @Inject
    Reviews reviews;

    @Inject
    AttemptJob job;

    @Inject
    StubbornObserver observer;

    @Inject
    TestExams testExams;

    @Inject
    TestPeople people;

    Long me;
    long attempt;

    @BeforeEach
    void somebodyInAnExam() {
        testExams.publish();
        me = people.employee().id();
        attempt = attempts.start(me, TestExams.COURSE, TestExams.EXAM).orElseThrow();
        save(1, 1, "a");
        save(2, 1, "a");
    }

    @Test
    void nothingIsHandedInIfTheBrowserKnowsOtherAnswers() {
        assertThat(handIns.handIn(attempt, me, Map.of(1, 1L))).contains(List.of(new HandIns.Difference(2, 1)));
        assertThat(handIns.handIn(attempt, me, Map.of(1, 1L, 2, 2L, 3, 1L)))
                .contains(List.of(new HandIns.Difference(2, 1), new HandIns.Difference(3, 0)));
        assertThat(state()).isEqualTo(AttemptState.IN_PROGRESS);
    }

    @Test
    void handingInTwiceIsHandingInOnce() {
        handIn();
        AttemptRow first = row();

        handIn();

        assertThat(row()).isEqualTo(first);
        assertThat(first.state()).isEqualTo(AttemptState.HANDED_IN);
        assertThat(first.closedBy()).isEqualTo(ClosedBy.PERSON);
    }

    @Test
    void withinAMinuteItCanBeTakenBack() {
        handIn();

        assertThat(handIns.takeBack(attempt, me)).isTrue();

        assertThat(state()).isEqualTo(AttemptState.IN_PROGRESS);
        assertThat(row().handedInAt()).isNull();
    }

    @Test
    void afterAMinuteItCannotBeTakenBackAndTheJobGradesIt() {
        handIn();
        testExams.age(attempt, Duration.ofMinutes(1));

        assertThatThrownBy(() -> handIns.takeBack(attempt, me))
                .isInstanceOf(Refused.class)
                .hasMessage("quiz_result.settled");
        job.run();

        assertThat(state()).isEqualTo(AttemptState.GRADED);
    }

    @Test
    void whoAsksForTheResultCannotTakeBack() {
        handIn();
        handIns.settle(attempt, me);

        assertThatThrownBy(() -> handIns.takeBack(attempt, me))
                .isInstanceOf(Refused.class)
                .hasMessage("quiz_result.settled");
    }

    @Test
    void theJobClosesWhatIsOverdueAtItsDeadlineAndGradesIt() {
        testExams.age(attempt, Duration.ofHours(3));

        job.run();

        AttemptRow row = row();
        assertThat(row.state()).isEqualTo(AttemptState.GRADED);
        assertThat(row.closedBy()).isEqualTo(ClosedBy.TIME);
        assertThat(row.handedInAt()).isEqualTo(row.deadline());
        assertThat(row.points()).isEqualByComparingTo("2");
        assertThat(row.isPassed()).isTrue();
    }

    @Test
    void duringTheGraceTheJobLeavesItAlone() {
        testExams.age(attempt, Duration.ofMinutes(40).plusSeconds(5));

        job.run();

        assertThat(state()).isEqualTo(AttemptState.IN_PROGRESS);
    }

    @Test
    void handingInAfterTheDeadlineIsClosingByTime() {
        testExams.age(attempt, Duration.ofMinutes(40).plusSeconds(5));

        handIn();

        assertThat(row().closedBy()).isEqualTo(ClosedBy.TIME);
        assertThat(row().handedInAt()).isEqualTo(row().deadline());
        assertThat(save(3, 1, "a").status()).isEqualTo(SavedAnswer.Status.SAVED);
        gradingRun.one(attempt);
        assertThat(state()).isEqualTo(AttemptState.HANDED_IN);
    }

    @Test
    void anObserverThatFailsDelaysTheResultAndRefusesNothing() {
        observer.refuse(attempt);
        assertThat(handIn()).isEmpty();
        handIns.settle(attempt, me);

        gradingRun.one(attempt);
        assertThat(state()).isEqualTo(AttemptState.HANDED_IN);
        assertThat(testExams.gradings(attempt)).isZero();

        observer.relent(attempt);
        gradingRun.one(attempt);
        gradingRun.one(attempt);
        assertThat(state()).isEqualTo(AttemptState.GRADED);
        assertThat(testExams.gradings(attempt)).isEqualTo(1);
    }

    @Test
    void theResultSaysWhatOtherRoomsNeed() {
        save(3, 1, "b");
        assertThat(handIns.handIn(attempt, me, Map.of(1, 1L, 2, 1L, 3, 1L))).contains(List.of());
        handIns.settle(attempt, me);
        gradingRun.one(attempt);

        ExamResult result = gradings.result(attempt);

        assertThat(result.employeeId()).isEqualTo(me);
        assertThat(result.courseId()).isEqualTo(TestExams.COURSE);
        assertThat(result.examId()).isEqualTo(TestExams.EXAM);
        assertThat(result.competency()).isEqualTo("client-orientation");
        assertThat(result.level()).isEqualTo(2);
        assertThat(result.points()).isEqualByComparingTo("2");
        assertThat(result.maximum()).isEqualTo(3);
        assertThat(result.cut()).isEqualByComparingTo("2");
        assertThat(result.passed()).isTrue();
        assertThat(result.indicators().get("co2-basics").points()).isEqualByComparingTo(new BigDecimal(2));
        assertThat(result.handedInAt()).isEqualTo(row().handedInAt());
        assertThat(result.grading()).isEqualTo(1);
    }

    @Test
    void keysAreShownAfterGradingOnlyAndOnlyOfMistakes() {
        save(3, 1, "b");
        assertThat(reviews.of(attempt, me).questions()).isEmpty();
        assertThat(reviews.check(attempt, me, 1)).isEmpty();
        assertThat(reviews.checked(attempt, me)).isEmpty();

        handIns.handIn(attempt, me, Map.of(1, 1L, 2, 1L, 3, 1L));
        assertThat(reviews.of(attempt, me).questions()).isEmpty();
        handIns.settle(attempt, me);
        gradingRun.one(attempt);

        assertThat(reviews.of(attempt, me).questions())
                .extracting(ReviewedQuestion::number)
                .containsExactly(3);
    }

    private List<HandIns.Difference> handIn() {
        return handIns.handIn(attempt, me, Map.of(1, 1L, 2, 1L)).orElseThrow();
    }

    private SavedAnswer save(int question, long seq, String option) {
        return answers.save(attempt, me, List.of(testExams.choosing(attempt, me, question, seq, option)))
                .orElseThrow()
                .get(0);
    }

    private AttemptState state() {
        return row().state();
    }

    private AttemptRow row() {
        return attempts.find(attempt, me).orElseThrow();
    }
}
