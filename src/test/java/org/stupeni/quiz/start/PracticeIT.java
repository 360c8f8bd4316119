package org.stupeni.quiz.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Refused;
import org.stupeni.question.Response;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.GivenAnswer;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.attempt.SavedAnswer;
import org.stupeni.quiz.attempt.SavedAnswer.Status;
import org.stupeni.quiz.attempt.TestExams;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.review.ReviewedQuestion;
import org.stupeni.quiz.review.Reviews;
import org.stupeni.quiz.score.Outcome;

@ExtendWith(ArquillianExtension.class)
class PracticeIT {

    @Inject
    Attempts attempts;

    @Inject
    Answers answers;

    @Inject
    HandIns handIns;

    @Inject
    GradingRun gradingRun;

    @Inject
    Reviews reviews;

    @Inject
    Enrolments enrolments;

    @Inject
    TestExams testExams;

    @Inject
    TestPeople people;

    Long me;
    long attempt;
    int single;

    @BeforeEach
    void somebodyPractising() {
        testExams.publish();
        me = people.employee().id();
        attempt = attempts.practise(me, TestExams.COURSE, TestExams.MODULE).orElseThrow();
        single = attempts.paper(attempt, me).orElseThrow().questions().stream()
                .filter(question -> question.question().equals("p-single"))
                .map(PaperQuestion::number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPracticeAsksEveryQuestionOfTheModuleWithoutADeadline() {
        assertThat(attempts.paper(attempt, me).orElseThrow().questions()).hasSize(3);
        assertThat(attempts.find(attempt, me).orElseThrow().deadline()).isNull();
        assertThat(attempts.practise(me, TestExams.COURSE, TestExams.MODULE)).contains(attempt);
    }

    /** In every alphabet, with every character that JSON writes as two. */
    @Test
    void theLongestOpenAnswerIsKeptWholeAndALongerOneIsNotTaken() {
        testExams.publishOpen();
        long open =
                attempts.practise(me, TestExams.OPEN_COURSE, TestExams.MODULE).orElseThrow();
        String text = "\"я\n😀\\b".repeat(PaperQuestion.LONGEST_OPEN / 7);
        Response longest = Response.typing(Map.of("text", text));

        SavedAnswer saved = save(open, 1, longest);

        assertThat(saved.status()).isEqualTo(SavedAnswer.Status.SAVED);
        assertThat(answers.counting(open).get(1).response()).isEqualTo(longest);
        assertThat(save(open, 1, longest).status()).isEqualTo(SavedAnswer.Status.SAVED);
        assertThat(answers.log(open)).hasSize(1);
        assertThat(save(open, 2, Response.typing(Map.of("text", "x".repeat(PaperQuestion.LONGEST_OPEN + 1))))
                        .status())
                .isEqualTo(SavedAnswer.Status.UNREADABLE);
        assertThat(reviews.check(open, me, 1).orElseThrow().points()).isNull();
        handIns.handIn(open, me, Map.of(1, 1L));
        gradingRun.one(open);
        assertThat(attempts.find(open, me).orElseThrow().isGraded()).isTrue();
    }

    private SavedAnswer save(long attempt, long seq, Response response) {
        return answers.save(attempt, me, List.of(new GivenAnswer(1, seq, response, "test", 0)))
                .orElseThrow()
                .get(0);
    }

    @Test
    void feedbackNeedsAnAnswer() {
        assertThatThrownBy(() -> reviews.check(attempt, me, single))
                .isInstanceOf(Refused.class)
                .hasMessage("quiz_practice.answer_first");
    }

    @Test
    void feedbackTellsTheKeyAndFixesTheAnswer() {
        save("b", 1);

        ReviewedQuestion checked = reviews.check(attempt, me, single).orElseThrow();

        assertThat(checked.state()).isEqualTo("missing");
        assertThat(checked.chosen()).extracting(choice -> choice.option().id()).containsExactly("b");
        assertThat(checked.right()).extracting(choice -> choice.option().id()).containsExactly("a");
        assertThat(save("a", 2).status()).isEqualTo(Status.LATE);
        assertThat(reviews.check(attempt, me, single)).contains(checked);
        assertThat(reviews.checked(attempt, me)).containsExactly(checked);
    }

    @Test
    void finishingIsGradedAtOnceAndRecordedInTheCourse() {
        finish();

        AttemptRow row = attempts.find(attempt, me).orElseThrow();
        assertThat(row.outcome()).isEqualTo(Outcome.DONE);
        assertThat(row.points()).isGreaterThanOrEqualTo(BigDecimal.ONE);
        assertThat(enrolments.find(me, TestExams.COURSE).orElseThrow().practicesFinished())
                .containsExactly(TestExams.MODULE);
        assertThat(reviews.of(attempt, me).questions()).hasSize(3);
        assertThat(attempts.practise(me, TestExams.COURSE, TestExams.MODULE))
                .get()
                .isNotEqualTo(attempt);
    }

    @Test
    void aPracticeWithAnUnansweredQuestionIsNotFinishedAndGoesOn() {
        save("a", 1);

        assertThatThrownBy(() -> handIns.handIn(attempt, me, Map.of(single, 1L)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("quiz_practice.unanswered");
                    assertThat(refused.arguments()).asString().isEqualTo("[2]");
                });
        gradingRun.one(attempt);

        assertThat(attempts.find(attempt, me).orElseThrow().isRunning()).isTrue();
        assertThat(enrolments
                        .find(me, TestExams.COURSE)
                        .map(CourseProgress::practicesFinished)
                        .orElse(Set.of()))
                .isEmpty();
        assertThat(attempts.practise(me, TestExams.COURSE, TestExams.MODULE)).contains(attempt);
    }

    @Test
    void anAnswerTakenAwayIsNone() {
        Map<Integer, Long> last = new HashMap<>(answerAll());
        answers.save(attempt, me, List.of(new GivenAnswer(single, 2, Response.NONE, "test", 0)));
        last.put(single, 2L);

        assertThatThrownBy(() -> handIns.handIn(attempt, me, last)).hasMessage("quiz_practice.unanswered");
    }

    @Test
    void theNextPracticeHasOtherIds() {
        finish();
        long next = attempts.practise(me, TestExams.COURSE, TestExams.MODULE).orElseThrow();

        assertThat(ids(next)).doesNotContainAnyElementsOf(ids(attempt));
    }

    /** Answers every question, the single one right, and finishes. */
    private void finish() {
        assertThat(handIns.handIn(attempt, me, answerAll())).contains(List.of());
        gradingRun.one(attempt);
    }

    private Map<Integer, Long> answerAll() {
        save("a", 1);
        List<PaperQuestion> questions =
                attempts.paper(attempt, me).orElseThrow().questions();
        answers.save(
                attempt,
                me,
                questions.stream()
                        .filter(question -> question.number() != single)
                        .map(question -> new GivenAnswer(question.number(), 1, any(question), "test", 0))
                        .toList());
        return questions.stream().collect(Collectors.toMap(PaperQuestion::number, question -> 1L));
    }

    private static Response any(PaperQuestion question) {
        String option = question.options().get(0).id();
        return question.lefts().isEmpty()
                ? Response.of(option)
                : Response.matching(Map.of(question.lefts().get(0).id(), option));
    }

    private List<String> ids(long attemptId) {
        return attempts.paper(attemptId, me).orElseThrow().questions().stream()
                .flatMap(question -> question.options().stream())
                .map(PaperQuestion.PaperOption::id)
                .collect(Collectors.toList());
    }

    private SavedAnswer save(String option, long seq) {
        return answers.save(attempt, me, List.of(testExams.choosing(attempt, me, single, seq, option)))
                .orElseThrow()
                .get(0);
    }
}
