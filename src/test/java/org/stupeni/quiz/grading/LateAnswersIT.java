package org.stupeni.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Notes;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.attempt.SavedAnswer;
import org.stupeni.quiz.attempt.TestExams;
import org.stupeni.quiz.start.Attempts;

@ExtendWith(ArquillianExtension.class)
class LateAnswersIT {

    @Inject
    LateAnswers lateAnswers;

    @Inject
    Attempts attempts;

    @Inject
    Answers answers;

    @Inject
    HandIns handIns;

    @Inject
    GradingRun gradingRun;

    @Inject
    Gradings gradings;

    @Inject
    Notes notes;

    @Inject
    TestExams testExams;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    Long me;
    Long hr;
    long attempt;

    /** One of three right in time; after handing in come a right answer to the second question and a wrong one to the first. */
    @BeforeEach
    void somebodyWhoseAnswersCameTooLate() {
        testExams.publish();
        me = people.employee().id();
        hr = people.with(Role.HR).id();
        attempt = attempts.start(me, TestExams.COURSE, TestExams.EXAM).orElseThrow();
        save(1, 1, "a");
        handIns.handIn(attempt, me, Map.of(1, 1L));
        assertThat(save(2, 1, "a").status()).isEqualTo(SavedAnswer.Status.LATE);
        assertThat(save(1, 2, "b").status()).isEqualTo(SavedAnswer.Status.LATE);
    }

    @Test
    void acceptedAnswersCountInANewGrading() {
        graded();
        assertThat(row().points()).isEqualByComparingTo("1");
        assertThat(row().isPassed()).isFalse();
        assertThat(lateAnswers.of(attempt))
                .extracting(LateAnswer::question, LateAnswer::answeredInTime)
                .containsExactly(tuple(1, true), tuple(2, false));

        lateAnswers.accept(attempt, Set.of(2), " the network was down ", hr);

        assertThat(row().points()).isEqualByComparingTo("2");
        assertThat(row().isPassed()).isTrue();
        assertThat(testExams.gradings(attempt)).isEqualTo(2);
        assertThat(gradings.result(attempt).grading()).isEqualTo(2);
        assertThat(lateAnswers.of(attempt)).extracting(LateAnswer::question).containsExactly(1);
        AcceptanceRow accepted = lateAnswers.acceptedIn(attempt).get(0);
        assertThat(accepted.questions()).isEqualTo("2");
        assertThat(accepted.reason()).isEqualTo("the network was down");
        assertThat(accepted.by()).isEqualTo(hr);
        assertThat(trail.of(hr)).contains("quiz.late-accepted attempt:" + attempt);
        assertThat(notes.of(me, 10)).hasSize(1);
    }

    @Test
    void aResultIsNeverLoweredByIt() {
        graded();

        assertThatThrownBy(() -> accept(Set.of(1))).hasMessage("quiz_late.lower");

        assertThat(row().points()).isEqualByComparingTo("1");
        assertThat(testExams.gradings(attempt)).isEqualTo(1);
        assertThat(lateAnswers.of(attempt)).hasSize(2);
        assertThat(notes.of(me, 10)).isEmpty();
    }

    @Test
    void acceptedAtTheSameTimeTheyAreAcceptedOnce() {
        graded();
        accept(Set.of(2));

        assertThatThrownBy(() -> accept(Set.of(2))).hasMessage("quiz_late.nothing");
        assertThat(testExams.gradings(attempt)).isEqualTo(2);
    }

    @Test
    void whatMayNotBeAcceptedIsRefusedWithItsReason() {
        assertThatThrownBy(() -> accept(Set.of(2))).hasMessage("quiz_late.not_graded");
        graded();
        assertThatThrownBy(() -> accept(Set.of())).hasMessage("quiz_late.nothing");
        assertThatThrownBy(() -> accept(Set.of(2, 3))).hasMessage("quiz_late.nothing");
        assertThatThrownBy(() -> lateAnswers.accept(attempt, Set.of(2), "why", me))
                .hasMessage("quiz_late.own");
        assertThatThrownBy(() -> lateAnswers.accept(attempt, Set.of(2), " ", hr))
                .hasMessage("quiz_late.reason_missing");
        assertThatThrownBy(() -> lateAnswers.accept(attempt, Set.of(2), "x".repeat(1001), hr))
                .hasMessage("quiz_late.reason_long");
        assertThatThrownBy(() -> lateAnswers.accept(987_654_321L, Set.of(2), "why", hr))
                .hasMessage("quiz_late.unknown");
        assertThat(testExams.gradings(attempt)).isEqualTo(1);
    }

    private void accept(Set<Integer> questions) {
        lateAnswers.accept(attempt, questions, "the network was down", hr);
    }

    private void graded() {
        handIns.settle(attempt, me);
        gradingRun.one(attempt);
        assertThat(row().isGraded()).isTrue();
    }

    private SavedAnswer save(int question, long seq, String option) {
        return answers.save(attempt, me, List.of(testExams.choosing(attempt, me, question, seq, option)))
                .orElseThrow()
                .get(0);
    }

    private AttemptRow row() {
        return attempts.find(attempt, me).orElseThrow();
    }
}
