package org.stupeni.quiz.repair.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.attempt.SittingCrowd;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.paper.QuestionKey;
import org.stupeni.quiz.repair.DisputeState;
import org.stupeni.quiz.start.Attempts;

@ExtendWith(ArquillianExtension.class)
class DisputesIT {

    @Inject
    Disputes disputes;

    @Inject
    DisputeQueue queue;

    @Inject
    Attempts attempts;

    @Inject
    SittingCrowd sittings;

    @Inject
    TestDisputes testDisputes;

    @Inject
    Notes notes;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    private String course;
    private Long me;
    private Long trainer;
    private long attempt;

    /** The question of the greatest number is right, all others are wrong: the review shows mistakes only. */
    @BeforeEach
    void somebodyWhoHasSatAnExam() {
        course = sittings.publish();
        me = people.employee().id();
        trainer = people.with(Role.TRAINER).id();
        attempt = sat(me);
    }

    @Test
    void aDisputeIsAnsweredToEverybodyWhoRaisedOne() {
        QuestionKey key = disputes.about(attempt, 1, me).orElseThrow().key();
        long mine = raise(1, "A and B are both right");
        Long other = alsoDisputed(key, DisputeKind.UNCLEAR, "?");

        assertThat(disputes.of(me, 0, 10)).singleElement().matches(DisputeRow::isOpen);
        assertThat(disputes.of(me, 0, 10).get(0).dueOn())
                .isEqualTo(queue.today().plusDays(7));
        assertThat(disputes.ofAttempt(attempt, me))
                .extracting(DisputeRow::number)
                .containsExactly(1);
        assertThat(disputes.ofAttempt(attempt, other)).isEmpty();
        assertThat(row(key).people()).isEqualTo(2);
        DisputedQuestion disputed = queue.find(key).orElseThrow();
        assertThat(disputed.open()).extracting(OpenDispute::words).containsExactly("A and B are both right", "?");
        assertThat(disputed.question().version()).isEqualTo(key.version());

        long answer = queue.answer(key, new NewAnswer(DisputeState.UPHELD, RepairWay.REPAIR, " yes "), trainer);

        DisputeRow answered = disputes.newest(key, me).orElseThrow();
        assertThat(answered.id()).isEqualTo(mine);
        assertThat(answered.state()).isEqualTo(DisputeState.UPHELD);
        assertThat(answered.reason()).isEqualTo("yes");
        assertThat(answered.way()).isEqualTo(RepairWay.REPAIR);
        assertThat(queue.find(key).orElseThrow().answers()).singleElement().matches(AnswerRow::isUpheld);
        assertThat(queue.find(key).orElseThrow().answered())
                .extracting(OpenDispute::words)
                .containsExactly("?", "A and B are both right");
        assertThat(open(one -> one.key().equals(key))).isEmpty();
        for (Long who : List.of(me, other)) {
            assertThat(notes.of(who, 5)).extracting(NoteRow::kind).containsExactly(Note.Kind.DISPUTE_UPHELD);
        }
        assertThat(trail.of(me)).contains("quiz.dispute-raised dispute:" + mine);
        assertThat(trail.of(trainer)).contains("quiz.disputes-answered dispute-answer:" + answer);
        refused("repair_dispute.closed", () -> disputes.withdraw(mine, me));
    }

    @Test
    void whatIsNotAnsweredCanBeWithdrawnAndRaisedAgain() {
        QuestionKey key = disputes.about(attempt, 1, me).orElseThrow().key();
        long first = raise(1, "no");
        refused("repair_dispute.open_already", () -> raise(1, "no"));
        assertThat(disputes.withdraw(first, people.employee().id())).isFalse();
        assertThat(disputes.withdraw(-1, me)).isFalse();

        assertThat(disputes.withdraw(first, me)).isTrue();

        refused("repair_dispute.closed", () -> disputes.withdraw(first, me));
        assertThat(disputes.newest(key, me)).isEmpty();
        assertThat(open(one -> one.key().equals(key))).isEmpty();
        refused("repair_answer.nothing", () -> answer(key, trainer));
        assertThat(trail.of(me)).contains("quiz.dispute-withdrawn dispute:" + first);
        assertThat(raise(1, "yes")).isNotEqualTo(first);
    }

    @Test
    void onlyWhatOneIsShownCanBeDisputed() {
        int right = 4;
        assertThat(disputes.about(attempt, right, me)).isEmpty();
        assertThat(disputes.about(attempt, 5, me)).isEmpty();
        assertThat(disputes.about(attempt, 0, me)).isEmpty();
        assertThat(disputes.about(-1, 1, me)).isEmpty();
        assertThat(disputes.about(attempt, 1, people.employee().id())).isEmpty();
        assertThat(disputes.raise(new NewDispute(attempt, right, DisputeKind.WRONG, "x"), me))
                .isEmpty();
        long running = attempts.start(people.employee().id(), course, SittingCrowd.EXAM)
                .orElseThrow();
        assertThat(disputes.about(running, 1, me)).isEmpty();
    }

    @Test
    void whatIsRefused() {
        refused("repair_dispute.no_kind", () -> disputes.raise(new NewDispute(attempt, 1, null, "x"), me));
        refused("repair_dispute.no_words", () -> raise(1, " "));
        refused("repair_dispute.long_words", () -> raise(1, "x".repeat(1001)));
        assertThat(disputes.count(me)).isZero();
        QuestionKey key = disputes.about(attempt, 1, me).orElseThrow().key();
        assertThat(queue.find(key)).isEmpty();

        Long both = alsoDisputed(key, DisputeKind.WRONG, "x");
        refused("repair_answer.own", () -> answer(key, both));
        refused("repair_answer.no_verdict", () -> queue.answer(key, new NewAnswer(null, null, "x"), trainer));
        refused(
                "repair_answer.no_way",
                () -> queue.answer(key, new NewAnswer(DisputeState.UPHELD, null, "x"), trainer));
        refused(
                "repair_answer.no_reason",
                () -> queue.answer(key, new NewAnswer(DisputeState.STANDS, null, " "), trainer));
        refused(
                "repair_answer.long_reason",
                () -> queue.answer(key, new NewAnswer(DisputeState.STANDS, null, "x".repeat(1001)), trainer));
        answer(key, trainer);
        refused("repair_answer.nothing", () -> answer(key, trainer));
        assertThat(notes.of(both, 5)).extracting(NoteRow::kind).containsExactly(Note.Kind.DISPUTE_STANDS);
    }

    @Test
    void nobodyFillsTheQueueForFun() {
        for (int i = 0; i < DisputeStart.MOST_A_DAY; i++) {
            disputes.withdraw(raise(1, "x"), me);
        }
        refused("repair_dispute.too_many", () -> raise(1, "x"));
        assertThat(disputes.count(me)).isEqualTo(DisputeStart.MOST_A_DAY);
    }

    @Test
    void theMostUrgentComesFirst() {
        QuestionKey first = disputes.about(attempt, 1, me).orElseThrow().key();
        QuestionKey second = disputes.about(attempt, 2, me).orElseThrow().key();
        raise(1, "x");
        raise(2, "x");
        alsoDisputed(second, DisputeKind.WRONG, "x");
        assertThat(open(one -> one.courseId().equals(course)))
                .extracting(DisputedRow::key)
                .containsExactly(second, first);

        long overdue = queue.counts().overdue();
        testDisputes.hurry(first, 8);

        assertThat(open(one -> one.courseId().equals(course)))
                .extracting(DisputedRow::key)
                .containsExactly(first, second);
        assertThat(row(first).isOverdue(queue.today())).isTrue();
        assertThat(row(second).isOverdue(queue.today())).isFalse();
        assertThat(queue.counts().overdue()).isEqualTo(overdue + 1);
    }

    private long raise(int number, String words) {
        return disputes.raise(new NewDispute(attempt, number, DisputeKind.WRONG, words), me)
                .orElseThrow();
    }

    private void answer(QuestionKey key, Long by) {
        queue.answer(key, new NewAnswer(DisputeState.STANDS, null, "It is right"), by);
    }

    private DisputedRow row(QuestionKey key) {
        return open(one -> one.key().equals(key)).get(0);
    }

    private List<DisputedRow> open(Predicate<DisputedRow> which) {
        return queue.open(0, 1000).stream().filter(which).toList();
    }

    /** Everything wrong but the last question. */
    private long sat(Long who) {
        int[] place = {0};
        return sittings.sit(course, who, 1, question -> ++place[0] == 4 ? "a" : "b");
    }

    /** Somebody else, a trainer too, who was asked this question, answered it wrong and disputes it. */
    private Long alsoDisputed(QuestionKey key, DisputeKind kind, String words) {
        while (true) {
            Long who = people.with(Role.TRAINER).id();
            long theirs = sittings.sit(course, who, 1, question -> "b");
            Optional<Integer> number = attempts.paper(theirs, who).orElseThrow().questions().stream()
                    .filter(asked -> asked.question().equals(key.question()))
                    .map(PaperQuestion::number)
                    .findFirst();
            if (number.isPresent()) {
                disputes.raise(new NewDispute(theirs, number.get(), kind, words), who);
                return who;
            }
        }
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
