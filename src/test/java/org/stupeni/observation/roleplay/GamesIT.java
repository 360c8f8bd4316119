package org.stupeni.observation.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class GamesIT {

    private static final List<String> BRIEFS = List.of("loud-at-window-three", "report-by-five", "paint-by-friday");

    @Inject
    Games games;

    @Inject
    GameRounds rounds;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Notes notes;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    private Long trainer;
    private List<Long> three;
    private long game;

    @BeforeEach
    void aTrainerOpensAGame() {
        trainer = people.with(Role.TRAINER).id();
        three = players(3);
        game = games.open(trainer, three, BRIEFS).get(0);
    }

    @Test
    void threeRoundsBringEverybodyToEverySeatAndToTheirFeedback() {
        assertThat(notes.of(three.get(0), 5)).extracting(NoteRow::kind).containsExactly(Note.Kind.ROLE_PLAY_OPENED);
        for (int number = 1; number <= 3; number++) {
            int round = number;
            assertThat(three.stream().map(one -> view(round, one).seat())).containsExactlyInAnyOrder(Seat.values());
            Long agent = Seat.AGENT.of(three, number);
            Long client = Seat.CLIENT.of(three, number);
            Long observer = Seat.OBSERVER.of(three, number);
            assertThat(rounds.feedback(game, agent)).isEmpty();
            rounds.save(game, number, agent, Map.of(), "agent " + number);
            rounds.save(game, number, observer, all(number, observer), "observer " + number);
            rounds.end(game, number, observer);
            rounds.save(game, number, client, Map.of(), "client " + number);
        }

        Feedback told = rounds.feedback(game, three.get(1)).orElseThrow();

        assertThat(told.number()).isEqualTo(2);
        assertThat(told.marks()).hasSize(told.items().size());
        assertThat(told.observerWords()).isEqualTo("observer 2");
        assertThat(told.clientWords()).isEqualTo("client 2");
        assertThat(told.ownWords()).isEqualTo("agent 2");
        assertThat(games.of(three.get(0), 0, 5))
                .singleElement()
                .satisfies(row -> assertThat(row.isOver()).isTrue());
        assertThat(rounds.feedback(game, trainer))
                .as("who opened it reads nothing")
                .isEmpty();
        assertThat(three).allSatisfy(one -> assertThat(ledger.of(one)).isEmpty());
        assertThat(trail.of(trainer)).containsExactly("roleplay.opened role-play:" + game);
    }

    @Test
    void aSeatKnowsItsOwnBriefAloneUntilTheRoundIsOver() {
        Long agent = three.get(0);
        assertThat(view(1, agent).briefs()).containsOnlyKeys(Seat.AGENT);
        assertThat(view(1, agent).items()).isEmpty();
        assertThat(view(1, agent).debrief()).isEmpty();
        assertThat(view(1, three.get(1)).briefs()).containsOnlyKeys(Seat.CLIENT);
        assertThat(view(1, three.get(2)).items()).hasSize(3);
        assertThat(rounds.view(game, 2, agent)).as("a round that has not come").isEmpty();

        played(1);

        assertThat(view(1, agent).briefs()).containsOnlyKeys(Seat.values());
        assertThat(view(1, agent).debrief()).isNotEmpty();
        assertThat(view(2, agent).seat()).isEqualTo(Seat.OBSERVER);
    }

    @Test
    void whatWasNotedIsFoundAgainAndTheLastWordCounts() {
        Long observer = three.get(2);
        String item = view(1, observer).items().get(0).id();

        rounds.save(game, 1, observer, Map.of(item, 3), "First");
        rounds.save(game, 1, observer, Map.of(item, 2), null);

        assertThat(view(1, observer).marks()).isEqualTo(Map.of(item, 2));
        assertThat(view(1, observer).words()).isEqualTo("First");
        assertThat(games.find(game, observer).orElseThrow().current()).isEqualTo(1);
    }

    @Test
    void sixPeopleAreTwoGames() {
        List<Long> six = players(6);

        assertThat(games.open(trainer, six, BRIEFS)).hasSize(2);

        assertThat(games.openedBy(trainer, 0, 5))
                .extracting(GameRow::people)
                .contains(six.subList(0, 3), six.subList(3, 6));
        assertThat(games.countOpenedBy(trainer)).isEqualTo(3);
        assertThat(games.openedBy(trainer, 2, 5)).extracting(GameRow::id).containsExactly(game);
        assertThat(games.count(six.get(5))).isEqualTo(1);
        assertThat(games.of(six.get(5), 1, 5)).isEmpty();
    }

    @Test
    void whatCannotBeOpened() {
        List<Long> some = players(3);
        refused("roleplay_act.not_three", () -> games.open(trainer, List.of(), BRIEFS));
        refused("roleplay_act.not_three", () -> games.open(trainer, some.subList(0, 2), BRIEFS));
        refused(
                "roleplay_act.named_twice",
                () -> games.open(trainer, List.of(some.get(0), some.get(1), some.get(0)), BRIEFS));
        refused("roleplay_act.nobody", () -> games.open(trainer, List.of(some.get(0), some.get(1), -1L), BRIEFS));
        refused("roleplay_act.briefs", () -> games.open(trainer, some, BRIEFS.subList(0, 2)));
        refused(
                "roleplay_act.briefs",
                () -> games.open(trainer, some, List.of(BRIEFS.get(0), BRIEFS.get(0), BRIEFS.get(1))));
        refused("roleplay_act.briefs", () -> games.open(trainer, some, List.of("a", "b", "c")));
        List<Long> crowd = new ArrayList<>();
        for (long id = 1; id <= 33; id++) {
            crowd.add(-id);
        }
        refused("roleplay_act.too_many", () -> games.open(trainer, crowd, BRIEFS));
    }

    @Test
    void aManagerOpensForTheOwnLineOnly() {
        Long manager = people.employee().id();
        Long own = people.reportingTo(manager).id();
        Long other = people.reportingTo(manager).id();

        assertThat(games.open(manager, List.of(own, other, manager), BRIEFS)).hasSize(1);
        refused("roleplay_act.nobody", () -> games.open(manager, List.of(own, other, three.get(0)), BRIEFS));
    }

    @Test
    void onlyTheObserverMarksAndEnds() {
        Long agent = three.get(0);
        Long observer = three.get(2);
        String item = view(1, observer).items().get(0).id();
        refused("roleplay_act.not_observer", () -> rounds.save(game, 1, agent, Map.of(item, 3), null));
        refused("roleplay_act.not_observer", () -> rounds.end(game, 1, agent));
        refused("roleplay_act.nothing_marked", () -> rounds.end(game, 1, observer));
        refused("roleplay_act.no_mark", () -> rounds.save(game, 1, observer, Map.of("none", 3), null));
        refused("roleplay_act.no_mark", () -> rounds.save(game, 1, observer, Map.of(item, 6), null));
        refused("roleplay_act.long_words", () -> rounds.save(game, 1, agent, Map.of(), "x".repeat(1001)));

        played(1);

        refused("roleplay_act.round_ended", () -> rounds.save(game, 1, observer, Map.of(item, 3), null));
        refused("roleplay_act.not_observer", () -> rounds.end(game, 1, agent));
        refused("roleplay_act.round_ended", () -> rounds.end(game, 1, observer));
    }

    @Test
    void afterTheEndNothingIsWrittenAndEverybodyReads() {
        Long agent = three.get(0);
        rounds.save(game, 1, agent, Map.of(), "Before the end");
        assertThat(games.end(game, three.get(0))).as("a player does not end it").isFalse();

        assertThat(games.end(game, trainer)).isTrue();

        refused("roleplay_act.ended", () -> rounds.save(game, 1, agent, Map.of(), "After the end"));
        refused("roleplay_act.ended", () -> rounds.end(game, 1, three.get(2)));
        refused("roleplay_act.ended", () -> games.end(game, trainer));
        assertThat(rounds.feedback(game, agent).orElseThrow().ownWords()).isEqualTo("Before the end");
    }

    @Test
    void aStrangerKnowsNothingOfIt() {
        Long stranger = people.employee().id();

        assertThat(games.find(game, stranger)).isEmpty();
        assertThat(rounds.view(game, 1, stranger)).isEmpty();
        assertThat(rounds.view(game, 1, trainer)).isEmpty();
        assertThat(rounds.save(game, 1, stranger, Map.of(), "Hello")).isEmpty();
        assertThat(rounds.end(game, 1, stranger)).isFalse();
        assertThat(rounds.feedback(game, stranger)).isEmpty();
        assertThat(games.end(game, stranger)).isFalse();
    }

    private RoundView view(int number, Long person) {
        return rounds.view(game, number, person).orElseThrow();
    }

    private void played(int number) {
        Long observer = Seat.OBSERVER.of(three, number);
        rounds.save(game, number, observer, all(number, observer), null);
        assertThat(rounds.end(game, number, observer)).isTrue();
    }

    private Map<String, Integer> all(int number, Long observer) {
        return view(number, observer).items().stream()
                .collect(Collectors.toMap(
                        ChecklistItem::id, item -> item.levels().get(1)));
    }

    private List<Long> players(int count) {
        List<Long> players = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            players.add(people.employee().id());
        }
        return players;
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
