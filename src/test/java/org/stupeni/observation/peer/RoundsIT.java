package org.stupeni.observation.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stupeni.observation.TestObservations.COMPETENCY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.TestTransaction;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class RoundsIT {

    @Inject
    Rounds rounds;

    @Inject
    RoundEnds ends;

    @Inject
    PeerAnswers answers;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Notes notes;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    TestTransaction transaction;

    @PersistenceContext
    EntityManager entityManager;

    private Long manager;
    private Long employee;
    private Long colleague;
    private long round;

    @BeforeEach
    void somebodyWhoBegan() {
        manager = people.employee().id();
        employee = people.reportingTo(manager).id();
        colleague = people.reportingTo(manager).id();
        round = rounds.begin(employee, COMPETENCY);
    }

    @Test
    void threeColleaguesAreShownTogetherAndNothingIsEvidence() {
        List<Long> three =
                List.of(colleague, people.employee().id(), people.employee().id());
        three.forEach(one -> rounds.ask(round, employee, one));
        assertThat(notes.of(colleague, 5)).extracting(NoteRow::kind).containsExactly(Note.Kind.PEER_ASKED);
        assertThat(answers.waitingFor(colleague)).hasSize(1);
        gives(employee, 3, "I talk too fast");
        three.forEach(one -> gives(one, 2, null));
        assertThat(answers.waitingFor(colleague)).isEmpty();
        assertThat(notes.of(employee, 5)).extracting(NoteRow::kind).containsExactly(Note.Kind.PEER_COMPLETE);

        rounds.close(round, employee);

        SideBySide sides = answers.sideBySide(row());
        assertThat(sides.anonymous()).isTrue();
        assertThat(sides.items())
                .allSatisfy(item -> assertThat(item.views())
                        .hasSize(3)
                        .allSatisfy(view -> assertThat(view.author()).isNull()));
        assertThat(ledger.of(employee)).isEmpty();
        assertThat(trail.of(employee))
                .contains(
                        "peer.begun peer-round:" + round,
                        "peer.asked peer-round:" + round,
                        "peer.closed peer-round:" + round);
        assertThat(trail.of(colleague)).as("who answered stands nowhere").isEmpty();
    }

    @Test
    void itIsAboutTheNextLevelAndFoundAgain() {
        assertThat(row().level()).isEqualTo(2);
        assertThat(row().items()).contains("co-meets").doesNotContain("co-asks");
        assertThat(rounds.begin(employee, COMPETENCY)).isEqualTo(round);
    }

    @Test
    void whatIsTickedIsKeptAndTheLastWordCounts() {
        long own = answerOf(employee);

        answers.save(own, employee, Map.of("co-meets", 3), "A word");
        answers.save(own, employee, Map.of("co-meets", 2), null);

        assertThat(answers.marks(own)).isEqualTo(Map.of("co-meets", 2));
        assertThat(answers.find(own, employee).orElseThrow().words()).isEqualTo("A word");
    }

    @Test
    void whomOneCannotAsk() {
        refused("peer_act.self", () -> rounds.ask(round, employee, employee));
        refused("peer_act.no_colleague", () -> rounds.ask(round, employee, -1L));
        refused("peer_act.no_colleague", () -> rounds.ask(round, employee, null));
        rounds.ask(round, employee, colleague);
        refused("peer_act.asked_already", () -> rounds.ask(round, employee, colleague));
        for (int i = 1; i < Rounds.MOST_ASKED; i++) {
            rounds.ask(round, employee, people.employee().id());
        }
        Long oneMore = people.employee().id();
        refused("peer_act.enough_asked", () -> rounds.ask(round, employee, oneMore));
        refused("peer_act.no_competency", () -> rounds.begin(employee, "none"));
    }

    @Test
    void anAnswerIsGivenOnceAndWhole() {
        rounds.ask(round, employee, colleague);
        long answer = answerOf(colleague);
        refused("peer_act.incomplete", () -> answers.give(answer, colleague, Map.of(), null, false));
        refused("peer_act.nothing_seen", () -> answers.give(answer, colleague, all(0), null, false));
        refused("peer_act.no_mark", () -> answers.save(answer, colleague, Map.of("co-asks", 3), null));
        refused("peer_act.no_mark", () -> answers.save(answer, colleague, Map.of("co-meets", 6), null));
        refused("peer_act.long_words", () -> answers.save(answer, colleague, Map.of(), "x".repeat(501)));

        answers.give(answer, colleague, all(2), null, false);

        refused("peer_act.answered", () -> answers.give(answer, colleague, all(3), null, true));
        refused("peer_act.answered", () -> answers.save(answer, colleague, all(3), null));
        refused("peer_act.answered", () -> answers.decline(answer, colleague));
        assertThat(answers.marks(answer).values()).containsOnly(2);
    }

    @Test
    void whoDeclinesIsNotAskedAgain() {
        rounds.ask(round, employee, colleague);
        long answer = answerOf(colleague);

        assertThat(answers.decline(answer, colleague)).isTrue();

        assertThat(answers.waitingFor(colleague)).isEmpty();
        refused("peer_act.asked_already", () -> rounds.ask(round, employee, colleague));
        assertThat(answers.decline(answerOf(employee), employee))
                .as("the own view")
                .isFalse();
    }

    @Test
    void afterClosingNobodyAnswersAndBeforeItNothingIsShown() {
        rounds.ask(round, employee, colleague);
        long answer = answerOf(colleague);
        refused("peer_act.open_still", () -> answers.sideBySide(row()));
        refused("peer_act.open_still", () -> rounds.show(round, employee));
        refused("peer_act.own_first", () -> rounds.close(round, employee));
        gives(employee, 3, null);
        rounds.close(round, employee);

        refused("peer_act.closed", () -> answers.give(answer, colleague, all(2), null, false));
        refused("peer_act.closed", () -> answers.save(answer, colleague, all(2), null));
        refused("peer_act.closed", () -> answers.decline(answer, colleague));
        refused(
                "peer_act.closed",
                () -> rounds.ask(round, employee, people.employee().id()));
        refused("peer_act.closed", () -> rounds.close(round, employee));
        assertThat(answers.waitingFor(colleague)).isEmpty();
        long next = rounds.begin(employee, COMPETENCY);
        assertThat(next).isNotEqualTo(round);
        assertThat(rounds.count(employee)).isEqualTo(2);
        assertThat(rounds.of(employee, 0, 1)).extracting(RoundRow::id).containsExactly(next);
        assertThat(rounds.of(employee, 1, 1)).extracting(RoundRow::id).containsExactly(round);
    }

    @Test
    void afterItsLastDayItIsClosedByItself() {
        rounds.ask(round, employee, colleague);
        long answer = answerOf(colleague);
        transaction.commit(() -> entityManager
                .createQuery("update PeerRound r set r.lastDay = :day where r.id = :id")
                .setParameter("day", rounds.today().minusDays(1))
                .setParameter("id", round)
                .executeUpdate());

        refused("peer_act.closed", () -> answers.give(answer, colleague, all(2), null, false));
        assertThat(answers.sideBySide(row()).given()).isZero();
        assertThat(rounds.begin(employee, COMPETENCY)).isNotEqualTo(round);
    }

    @Test
    void whoseRoundEndsByItsDateIsToldOnce() {
        Long other = rounds.begin(people.employee().id(), COMPETENCY);
        assertThat(ends.due()).doesNotContain(round, other);
        transaction.commit(() -> entityManager
                .createQuery("update PeerRound r set r.lastDay = :day where r.id = :id")
                .setParameter("day", rounds.today().minusDays(1))
                .setParameter("id", round)
                .executeUpdate());

        ends.end(round);
        ends.end(round);
        ends.end(other);

        assertThat(ends.due()).doesNotContain(round, other);
        assertThat(row().closedAt()).isNotNull();
        assertThat(notes.of(employee, 5)).extracting(NoteRow::kind).containsExactly(Note.Kind.PEER_ENDED);
        assertThat(rounds.begin(employee, COMPETENCY)).isNotEqualTo(round);
        assertThat(rounds.today()).as("the other goes on").isBefore(lastDayOf(other));
    }

    private LocalDate lastDayOf(Long id) {
        return entityManager
                .createQuery(
                        "select r.lastDay from PeerRound r where r.id = :id and r.closedAt is null", LocalDate.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    @Test
    void theManagerSeesItAsLongAsTheEmployeeShowsIt() {
        gives(employee, 3, null);
        rounds.close(round, employee);
        assertThat(rounds.shownTo(round, manager)).isEmpty();
        refused("peer_act.not_shown", () -> rounds.hide(round, employee));

        rounds.show(round, employee);

        assertThat(rounds.shownTo(round, manager)).isPresent();
        assertThat(rounds.shownTo(round, colleague)).isEmpty();
        assertThat(rounds.shownBy(employee, manager)).hasSize(1);
        assertThat(notes.of(manager, 5)).extracting(NoteRow::kind).containsExactly(Note.Kind.PEER_SHOWN);
        refused("peer_act.shown_already", () -> rounds.show(round, employee));
        rounds.hide(round, employee);
        assertThat(rounds.shownTo(round, manager)).isEmpty();

        Long alone = people.employee().id();
        long other = rounds.begin(alone, COMPETENCY);
        answers.give(answerIn(other, alone), alone, all(2), null, true);
        rounds.close(other, alone);
        refused("peer_act.no_manager", () -> rounds.show(other, alone));
    }

    @Test
    void aStrangerKnowsNothingOfIt() {
        long own = answerOf(employee);

        assertThat(rounds.find(round, colleague)).isEmpty();
        assertThat(rounds.ask(round, colleague, manager)).isFalse();
        assertThat(rounds.close(round, colleague)).isFalse();
        assertThat(rounds.show(round, colleague)).isFalse();
        assertThat(rounds.hide(round, colleague)).isFalse();
        assertThat(answers.find(own, colleague)).isEmpty();
        assertThat(answers.save(own, colleague, all(2), null)).isEmpty();
        assertThat(answers.give(own, colleague, all(2), null, true)).isFalse();
        assertThat(answers.decline(own, colleague)).isFalse();
    }

    private RoundRow row() {
        return rounds.find(round, employee).orElseThrow();
    }

    private long answerOf(Long author) {
        return answerIn(round, author);
    }

    private long answerIn(long id, Long author) {
        return answers.in(id).stream()
                .filter(one -> one.authorId().equals(author))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void gives(Long author, int level, String words) {
        assertThat(answers.give(answerOf(author), author, all(level), words, false))
                .isTrue();
    }

    private Map<String, Integer> all(int level) {
        return row().items().stream().collect(Collectors.toMap(item -> item, item -> level));
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
