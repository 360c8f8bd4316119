package org.stupeni.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Workers;
import org.stupeni.question.Response;
import org.stupeni.quiz.attempt.SavedAnswer.Status;
import org.stupeni.quiz.start.Attempts;

@ExtendWith(ArquillianExtension.class)
class AnswersIT {

    @Inject
    Attempts attempts;

    @Inject
    Answers answers;

    @Inject
    HandIns handIns;

    @Inject
    TestExams testExams;

    @Inject
    TestPeople people;

    @Inject
    Workers workers;

    Long me;
    long attempt;

    @BeforeEach
    void somebodyInAnExam() {
        testExams.publish();
        me = people.employee().id();
        attempt = attempts.start(me, TestExams.COURSE, TestExams.EXAM).orElseThrow();
    }

    @Test
    void anAnswerIsKeptAndCounts() {
        SavedAnswer saved = save(1, 1, "b");

        assertThat(saved.status()).isEqualTo(Status.SAVED);
        assertThat(answers.counting(attempt).get(1).response()).isEqualTo(response(1, "b"));
        assertThat(answers.counting(attempt).get(1).savedAt()).isEqualTo(saved.savedAt());
    }

    @Test
    void sendingTheSameAgainGivesTheSameReceiptAndWritesNothing() {
        SavedAnswer first = save(1, 1, "b");
        SavedAnswer second = save(1, 1, "b");

        assertThat(second).isEqualTo(first);
        assertThat(answers.log(attempt)).hasSize(1);
    }

    @Test
    void twoAnswersWithOneNumberAreBothKeptAndTheFirstCountsUntilTheChoice() {
        save(1, 1, "b");
        SavedAnswer other = save(1, 1, "c");

        assertThat(other.status()).isEqualTo(Status.CONFLICT);
        assertThat(other.counting().response()).isEqualTo(response(1, "b"));
        assertThat(save(1, 1, "c").status()).isEqualTo(Status.CONFLICT);
        assertThat(answers.log(attempt)).hasSize(2);

        assertThat(save(1, 2, "c").status()).isEqualTo(Status.SAVED);
        assertThat(answers.counting(attempt).get(1).response()).isEqualTo(response(1, "c"));
    }

    @Test
    void theSameAnswersSentAtOnceAreWrittenOnce() throws Exception {
        GivenAnswer given = testExams.choosing(attempt, me, 1, 1, "b");
        List<Future<SavedAnswer>> sent = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            sent.add(workers.submit(() ->
                    answers.save(attempt, me, List.of(given)).orElseThrow().get(0)));
        }

        for (Future<SavedAnswer> one : sent) {
            assertThat(one.get().status()).isEqualTo(Status.SAVED);
        }
        assertThat(answers.log(attempt)).hasSize(1);
    }

    @Test
    void aQueueIsSavedInItsOrder() {
        List<SavedAnswer> saved = answers.save(
                        attempt,
                        me,
                        List.of(
                                testExams.choosing(attempt, me, 1, 1, "b"),
                                testExams.choosing(attempt, me, 2, 1, "a"),
                                testExams.choosing(attempt, me, 1, 2, "a"),
                                new GivenAnswer(1, 3, Response.of("nonsense"), "test", 0),
                                new GivenAnswer(9, 1, Response.NONE, "test", 0)))
                .orElseThrow();

        assertThat(saved)
                .extracting(SavedAnswer::status)
                .containsExactly(Status.SAVED, Status.SAVED, Status.SAVED, Status.UNREADABLE, Status.UNREADABLE);
        assertThat(answers.counting(attempt).get(1).seq()).isEqualTo(2);
        assertThat(answers.log(attempt)).hasSize(3);
    }

    @Test
    void anAnswerInTheGraceCountsAndOneAfterItIsKeptAsLate() {
        save(1, 1, "a");
        testExams.age(attempt, Duration.ofMinutes(40).plusSeconds(10));
        assertThat(save(1, 2, "b").status()).isEqualTo(Status.SAVED);

        testExams.age(attempt, Duration.ofSeconds(30));
        SavedAnswer late = save(1, 3, "c");

        assertThat(late.status()).isEqualTo(Status.LATE);
        assertThat(late.counting().seq()).isEqualTo(2);
        assertThat(answers.log(attempt)).hasSize(3);
        assertThat(answers.late(attempt)).isEqualTo(1);
    }

    @Test
    void anAnswerAfterHandingInIsLateAndInTimeAgainWhenItIsTakenBack() {
        save(1, 1, "a");
        handIns.handIn(attempt, me, Map.of(1, 1L));
        assertThat(save(1, 2, "b").status()).isEqualTo(Status.LATE);

        handIns.takeBack(attempt, me);

        assertThat(answers.late(attempt)).isZero();
        assertThat(answers.counting(attempt).get(1).seq()).isEqualTo(2);
    }

    /** Whatever comes first, the log at the hand-in is the one the browser had agreed to, and everything acknowledged is in it. */
    @RepeatedTest(5)
    void savingAndHandingInAtOnceLoseNothing() throws Exception {
        save(1, 1, "a");
        Future<List<SavedAnswer>> saving = workers.submit(() -> {
            List<SavedAnswer> saved = new ArrayList<>();
            for (int seq = 2; seq <= 12; seq++) {
                saved.add(save(1, seq, seq % 2 == 0 ? "b" : "a"));
            }
            return saved;
        });
        Future<Long> handingIn = workers.submit(() -> {
            long known = 1;
            while (true) {
                List<HandIns.Difference> differences =
                        handIns.handIn(attempt, me, Map.of(1, known)).orElseThrow();
                if (differences.isEmpty()) {
                    return known;
                }
                known = differences.get(0).saved();
            }
        });

        long agreed = handingIn.get();
        List<SavedAnswer> receipts = saving.get();

        assertThat(answers.counting(attempt).get(1).seq()).isEqualTo(agreed);
        assertThat(receipts)
                .allSatisfy(receipt ->
                        assertThat(receipt.status()).isEqualTo(receipt.seq() <= agreed ? Status.SAVED : Status.LATE));
        assertThat(answers.log(attempt)).hasSize(12);
    }

    private SavedAnswer save(int question, long seq, String option) {
        return answers.save(attempt, me, List.of(testExams.choosing(attempt, me, question, seq, option)))
                .orElseThrow()
                .get(0);
    }

    private Response response(int question, String option) {
        return testExams.choosing(attempt, me, question, 1, option).response();
    }
}
