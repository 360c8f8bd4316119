package org.stupeni.quiz.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.identity.accommodation.Accommodations;
import org.stupeni.identity.accommodation.NewAccommodation;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Workers;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.GivenAnswer;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.attempt.TestExams;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.review.Reviews;
import org.stupeni.quiz.score.Outcome;
import org.stupeni.quiz.start.Standing.Kind;

@ExtendWith(ArquillianExtension.class)
class AttemptsIT {

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
    Exams exams;

    @Inject
    TestExams testExams;

    @Inject
    Accommodations accommodations;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    Workers workers;

    Long me;

    @BeforeEach
    void somebodyBeforeAnExam() {
        testExams.publish();
        me = people.employee().id();
    }

    @Test
    void startsAtTheSameMomentGiveOneAttempt() throws Exception {
        int tries = 6;
        CountDownLatch together = new CountDownLatch(tries);
        List<Callable<Long>> starts = IntStream.range(0, tries)
                .<Callable<Long>>mapToObj(i -> () -> {
                    together.countDown();
                    together.await();
                    return start();
                })
                .toList();

        Set<Long> ids = new HashSet<>();
        for (Future<Long> start : workers.invokeAll(starts)) {
            ids.add(start.get());
        }

        assertThat(ids).hasSize(1);
        assertThat(attempts.of(me, AttemptKind.EXAM)).hasSize(1);
    }

    @Test
    void whoMayTakeLongerHasThatTimeFromTheNextStartOn() {
        AttemptRow running = attempts.find(start(), me).orElseThrow();
        long usual = running.minutesAllowed();
        Long other = people.employee().id();
        for (Long person : List.of(me, other)) {
            accommodations.grant(
                    person,
                    new NewAccommodation(new BigDecimal("1.5"), null, accommodations.today(), null, "agreed"),
                    people.with(Role.HR).id());
        }

        assertThat(attempts.find(start(), me).orElseThrow()).isEqualTo(running);
        long attempt = attempts.start(other, TestExams.COURSE, TestExams.EXAM).orElseThrow();
        assertThat(attempts.find(attempt, other).orElseThrow().minutesAllowed()).isEqualTo((int) (usual * 3 / 2));
    }

    @Test
    void aRunningAttemptIsResumed() {
        assertThat(start()).isEqualTo(start());
    }

    @Test
    void thePaperIsStoredWithItsDeadline() {
        long attempt = start();

        AttemptRow row = attempts.find(attempt, me).orElseThrow();
        assertThat(row.deadline()).isEqualTo(row.startedAt().plus(Duration.ofMinutes(40)));
        assertThat(row.number()).isEqualTo(1);
        assertThat(attempts.paper(attempt, me).orElseThrow().questions()).hasSize(3);
    }

    @Test
    void anUnknownExamHasNoAttempt() {
        assertThat(attempts.start(me, TestExams.COURSE, "other")).isEmpty();
        assertThat(attempts.start(me, "other", TestExams.EXAM)).isEmpty();
        assertThat(attempts.practise(me, TestExams.COURSE, "two")).isEmpty();
    }

    @Test
    void theNextAttemptWaitsADayAndDrawsUnseenQuestions() {
        long first = failed();
        assertThatThrownBy(this::start).isInstanceOf(Refused.class).hasMessage("quiz_start.wait");
        assertThat(trail.of(me)).contains("quiz.start-refused exam:" + TestExams.COURSE + "/" + TestExams.EXAM);

        testExams.age(first, Duration.ofDays(1));
        long second = start();

        assertThat(second).isNotEqualTo(first);
        assertThat(testExams.questionsOf(second, me)).doesNotContainAnyElementsOf(testExams.questionsOf(first, me));
    }

    @Test
    void afterThreeAttemptsThereIsNoneLeft() {
        for (int i = 0; i < 3; i++) {
            testExams.age(failed(), Duration.ofDays(1));
        }

        assertThatThrownBy(this::start).isInstanceOf(Refused.class).hasMessage("quiz_start.none_left");
    }

    @Test
    void whoHasPassedNeedsNoOtherAttempt() {
        long attempt = start();
        answers.save(attempt, me, rightAnswers(attempt));
        finish(attempt, Map.of(1, 1L, 2, 1L, 3, 1L));

        assertThat(attempts.find(attempt, me).orElseThrow().isPassed()).isTrue();
        assertThatThrownBy(this::start).isInstanceOf(Refused.class).hasMessage("quiz_start.passed");
        assertThat(exams.find(me, TestExams.COURSE, TestExams.EXAM)
                        .orElseThrow()
                        .standing()
                        .kind())
                .isEqualTo(Kind.PASSED);
    }

    @Test
    void whileAResultIsAwaitedNothingStarts() {
        long attempt = start();
        handIns.handIn(attempt, me, Map.of());

        assertThatThrownBy(this::start).isInstanceOf(Refused.class).hasMessage("quiz_start.being_graded");
    }

    @Test
    void somebodyElsesAttemptIsUnknown() {
        long attempt = start();
        long practice =
                attempts.practise(me, TestExams.COURSE, TestExams.MODULE).orElseThrow();
        answers.save(attempt, me, rightAnswers(attempt));
        Long other = people.employee().id();

        assertThat(attempts.find(attempt, other)).isEmpty();
        assertThat(attempts.paper(attempt, other)).isEmpty();
        assertThat(attempts.flags(attempt, other)).isEmpty();
        assertThat(attempts.flag(attempt, other, List.of(1))).isFalse();
        assertThat(answers.save(attempt, other, rightAnswers(attempt))).isEmpty();
        assertThat(handIns.handIn(attempt, other, Map.of(1, 1L, 2, 1L, 3, 1L))).isEmpty();
        assertThat(handIns.takeBack(attempt, other)).isFalse();
        assertThat(handIns.settle(attempt, other)).isFalse();
        assertThat(reviews.of(attempt, other).questions()).isEmpty();
        assertThat(reviews.check(practice, other, 1)).isEmpty();
        assertThat(reviews.checked(practice, other)).isEmpty();
        assertThat(attempts.find(attempt, me).orElseThrow().isRunning()).isTrue();
    }

    @Test
    void flagsAreKeptUntilItIsHandedIn() {
        long attempt = start();

        assertThat(attempts.flag(attempt, me, List.of(3, 1, 3, -1))).isTrue();
        assertThat(attempts.flags(attempt, me)).containsExactly(1, 3);
        assertThat(attempts.flag(attempt, me, List.of())).isTrue();
        assertThat(attempts.flags(attempt, me)).isEmpty();

        handIns.handIn(attempt, me, Map.of());
        assertThat(attempts.flag(attempt, me, List.of(1))).isFalse();
    }

    private long start() {
        return attempts.start(me, TestExams.COURSE, TestExams.EXAM).orElseThrow();
    }

    private long failed() {
        long attempt = start();
        finish(attempt, Map.of());
        assertThat(attempts.find(attempt, me).orElseThrow().outcome()).isEqualTo(Outcome.FAILED);
        return attempt;
    }

    private void finish(long attempt, Map<Integer, Long> last) {
        assertThat(handIns.handIn(attempt, me, last)).contains(List.of());
        handIns.settle(attempt, me);
        gradingRun.one(attempt);
    }

    private List<GivenAnswer> rightAnswers(long attempt) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(number -> testExams.choosing(attempt, me, number, 1, "a"))
                .toList();
    }
}
