package org.stupeni.quiz.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
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
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.identity.accommodation.Accommodations;
import org.stupeni.identity.accommodation.NewAccommodation;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Workers;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.ExamsKeepSignedIn;
import org.stupeni.quiz.attempt.GivenTime;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.attempt.SavedAnswer;
import org.stupeni.quiz.attempt.TestExams;
import org.stupeni.quiz.attempt.TimeKind;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.start.Attempts;

@ExtendWith(ArquillianExtension.class)
class TimeLedgerIT {

    @Inject
    TimeLedger ledger;

    @Inject
    RunningAttempts running;

    @Inject
    Attempts attempts;

    @Inject
    Answers answers;

    @Inject
    HandIns handIns;

    @Inject
    GradingRun gradingRun;

    @Inject
    ExamsKeepSignedIn keeps;

    @Inject
    TestExams testExams;

    @Inject
    Accommodations accommodations;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    Clock clock;

    @Inject
    Workers workers;

    PersonRow person;
    Long me;
    Long trainer;
    long attempt;

    @BeforeEach
    void somebodyInAnExam() {
        testExams.publish();
        person = people.employee();
        me = person.id();
        trainer = people.with(Role.TRAINER).id();
        attempt = attempts.start(me, TestExams.COURSE, TestExams.EXAM).orElseThrow();
    }

    @Test
    void givenTimeMovesTheEndAndIsKeptWithWhoAndWhy() {
        Instant before = row().deadline();

        assertThat(give(10, "fire alarm", "one")).isEqualTo(new TimeLedger.Extended(1, 0));
        give(5, "again", "two");

        assertThat(row().deadline()).isEqualTo(before.plus(Duration.ofMinutes(15)));
        assertThat(ledger.newsOf(attempt))
                .extracting(GivenTime::kind, GivenTime::seconds, GivenTime::reason, GivenTime::givenBy)
                .containsExactly(
                        tuple(TimeKind.EXTENSION, 600, "fire alarm", trainer),
                        tuple(TimeKind.EXTENSION, 300, "again", trainer));
        assertThat(trail.of(trainer)).contains("quiz.time-extended attempt:" + attempt);
    }

    @Test
    void theSameFormSentTwiceGivesOnce() {
        Instant before = row().deadline();

        give(10, "fire alarm", "one");
        give(10, "fire alarm", "one");

        assertThat(row().deadline()).isEqualTo(before.plus(Duration.ofMinutes(10)));
    }

    @Test
    void twoWhoGiveAtTheSameMomentBothCount() throws Exception {
        Instant before = row().deadline();
        int givers = 5;
        CountDownLatch together = new CountDownLatch(givers);
        List<Callable<TimeLedger.Extended>> deeds = IntStream.range(0, givers)
                .<Callable<TimeLedger.Extended>>mapToObj(i -> () -> {
                    together.countDown();
                    together.await();
                    return give(2, "together", "deed " + i);
                })
                .toList();

        for (Future<TimeLedger.Extended> deed : workers.invokeAll(deeds)) {
            assertThat(deed.get().extended()).isEqualTo(1);
        }

        assertThat(row().deadline()).isEqualTo(before.plus(Duration.ofMinutes(10)));
    }

    @Test
    void whatAPersonMayAlwaysTakeIsWrittenAtTheStartAndToldToNobody() {
        Long other = people.employee().id();
        accommodations.grant(
                other,
                new NewAccommodation(new BigDecimal("1.5"), null, accommodations.today(), null, "agreed"),
                people.with(Role.HR).id());
        long longer = attempts.start(other, TestExams.COURSE, TestExams.EXAM).orElseThrow();

        assertThat(ledger.of(longer))
                .extracting(GivenTime::kind, GivenTime::minutes, GivenTime::reason, GivenTime::givenBy)
                .containsExactly(tuple(TimeKind.ACCOMMODATION, 20L, null, null));
        assertThat(ledger.newsOf(longer)).isEmpty();
        ledger.extend(List.of(longer), new NewExtension(10, "fire alarm", "one"), trainer);
        assertThat(attempts.find(longer, other).orElseThrow().minutesAllowed()).isEqualTo(70);
    }

    @Test
    void whatHangsOnTheDeadlineMovesWithIt() {
        testExams.age(attempt, Duration.ofMinutes(40).plusSeconds(10));
        SavedAnswer inGrace = save(1, 1, "a");
        assertThat(inGrace.status()).isEqualTo(SavedAnswer.Status.SAVED);

        give(10, "fire alarm", "one");

        handIns.closeOverdue(attempt);
        assertThat(row().isRunning()).isTrue();
        assertThat(save(2, 1, "a").status()).isEqualTo(SavedAnswer.Status.SAVED);
        assertThat(keeps.keeps(me, clock.instant().plus(Duration.ofMinutes(5)))).isTrue();
        testExams.age(attempt, Duration.ofMinutes(11));
        handIns.closeOverdue(attempt);
        assertThat(row().handedInAt()).isEqualTo(row().deadline());
    }

    @Test
    void anAttemptThatHasEndedGetsNoTime() {
        handIns.handIn(attempt, me, Map.of());
        assertRefused(List.of(attempt), "quiz_running.ended");

        handIns.settle(attempt, me);
        gradingRun.one(attempt);
        assertRefused(List.of(attempt), "quiz_running.ended");
        assertThat(ledger.of(attempt)).isEmpty();
    }

    @Test
    void timeThatIsOverIsNotReopened() {
        testExams.age(attempt, Duration.ofMinutes(41));

        assertRefused(List.of(attempt), "quiz_running.ended");
    }

    @Test
    void ofManyThoseThatHaveEndedAreLeftAlone() {
        long second = attempts.start(people.employee().id(), TestExams.COURSE, TestExams.EXAM)
                .orElseThrow();
        handIns.handIn(attempt, me, Map.of());

        assertThat(ledger.extend(Set.of(attempt, second), new NewExtension(10, "fire alarm", "one"), trainer))
                .isEqualTo(new TimeLedger.Extended(1, 1));
    }

    @Test
    void nobodyGivesTimeToOneself() {
        long own = attempts.start(trainer, TestExams.COURSE, TestExams.EXAM).orElseThrow();

        assertRefused(Set.of(attempt, own), "quiz_running.own");
        assertThat(ledger.of(attempt)).isEmpty();
    }

    @Test
    void whatIsNoRunningExamIsRefused() {
        long practice =
                attempts.practise(me, TestExams.COURSE, TestExams.MODULE).orElseThrow();

        assertRefused(List.of(practice), "quiz_running.unknown");
        assertRefused(List.of(987_654_321L), "quiz_running.unknown");
        assertRefused(List.of(), "quiz_running.nobody");
    }

    @Test
    void withoutMinutesOrReasonNothingIsGiven() {
        for (NewExtension wrong : List.of(
                new NewExtension(0, "why", "one"),
                new NewExtension(null, "why", "one"),
                new NewExtension(601, "why", "one"))) {
            assertThatThrownBy(() -> ledger.extend(List.of(attempt), wrong, trainer))
                    .hasMessage("quiz_running.minutes_range");
        }
        assertThatThrownBy(() -> give(10, " ", "one")).hasMessage("quiz_running.reason_missing");
        assertThatThrownBy(() -> give(10, "x".repeat(1001), "one")).hasMessage("quiz_running.reason_long");
        assertThat(ledger.of(attempt)).isEmpty();
    }

    @Test
    void theListSaysHowFarEverybodyIs() {
        save(1, 1, "a");
        save(1, 2, "b");
        save(3, 1, "b");
        RunningFilter here = new RunningFilter(TestExams.COURSE, TestExams.EXAM, person.departmentId());

        assertThat(running.count(here)).isEqualTo(1);
        RunningRow row = running.list(here, 0, 10).get(0);
        assertThat(row.id()).isEqualTo(attempt);
        assertThat(row.person().id()).isEqualTo(me);
        assertThat(row.answered()).isEqualTo(2);
        assertThat(row.questions()).isEqualTo(3);
        assertThat(row.lastAnswerAt()).isAfterOrEqualTo(row.startedAt());
        assertThat(running.count(new RunningFilter(TestExams.COURSE, "other", person.departmentId())))
                .isZero();
        handIns.handIn(attempt, me, Map.of(1, 2L, 3, 1L));
        assertThat(running.list(here, 0, 10)).isEmpty();
    }

    private TimeLedger.Extended give(int minutes, String reason, String deed) {
        return ledger.extend(List.of(attempt), new NewExtension(minutes, reason, deed), trainer);
    }

    private void assertRefused(Collection<Long> attemptIds, String why) {
        assertThatThrownBy(() -> ledger.extend(attemptIds, new NewExtension(10, "fire alarm", "one"), trainer))
                .isInstanceOf(Refused.class)
                .hasMessage(why);
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
