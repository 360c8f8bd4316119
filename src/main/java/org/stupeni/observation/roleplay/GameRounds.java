package org.stupeni.observation.roleplay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.observation.Checklists;
import org.stupeni.observation.RolePlay;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;

/** The rounds of a game as each of the three may see them, and what each of them says. Of a game one does not play one knows nothing. */
@ApplicationScoped
@Transactional
public class GameRounds {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Games games;

    @Inject
    Checklists checklists;

    @Inject
    Clock clock;

    @Inject
    Event<GameHappened> happened;

    /**
     * A round as this person's seat may see it.
     *
     * @return nothing where the person does not play such a game, or the round has not come
     */
    public Optional<RoundView> view(long gameId, int number, Long personId) {
        return games.find(gameId, personId)
                .filter(game -> number <= game.current())
                .flatMap(game -> row(gameId, number).map(row -> view(game, row, personId)));
    }

    private RoundView view(GameRow game, RoundRow row, Long personId) {
        RolePlay brief = row.rolePlay();
        Seat seat = row.seatOf(personId).orElseThrow();
        boolean observes = seat == Seat.OBSERVER;
        return new RoundView(
                row.id(),
                game,
                row.number(),
                seat,
                row.agent(),
                row.client(),
                row.observer(),
                brief.title(),
                brief.minutes(),
                brief.situation(),
                Arrays.stream(Seat.values())
                        .filter(one -> one == seat || row.isEnded())
                        .collect(Collectors.toMap(Function.identity(), one -> briefOf(brief, one))),
                observes ? items(row) : List.of(),
                observes ? marks(row.id()) : Map.of(),
                words(row.id()).get(personId),
                row.isEnded() ? brief.debrief() : List.of(),
                row.isEnded(),
                !game.isEnded() && !(observes && row.isEnded()),
                !game.isEnded() && observes && !row.isEnded());
    }

    private static LocalText briefOf(RolePlay brief, Seat seat) {
        return switch (seat) {
            case AGENT -> brief.seats().employee();
            case CLIENT -> brief.seats().client();
            case OBSERVER -> brief.seats().observer();
        };
    }

    private List<ChecklistItem> items(RoundRow row) {
        Checklist checklist = checklists.version(row.checklistHash());
        return row.rolePlay().watch().stream()
                .map(id -> checklist.item(id).orElseThrow())
                .toList();
    }

    /**
     * Keeps what somebody marked and wrote so far.
     *
     * @param marks the level of an item, or 0 for "not observed"; only the observer has any
     * @param words null leaves them as they are
     * @return when it was kept; nothing where the person does not play such a round
     * @throws Refused if the game was ended, the round is over for its observer, it is not the person's to mark, an item or a level is none of the brief's, or
     *     the words are too long
     */
    public Optional<Instant> save(long gameId, int number, Long personId, Map<String, Integer> marks, String words) {
        Optional<Game> held = held(gameId, personId);
        return view(gameId, number, personId).map(round -> {
            held.orElseThrow().demandOpen();
            if (!round.writable()) {
                throw new Refused("roleplay_act.round_ended");
            }
            if (!marks.isEmpty() && !round.marking()) {
                throw new Refused("roleplay_act.not_observer");
            }
            mark(round, marks);
            Instant now = clock.instant();
            if (words != null) {
                say(round.id(), personId, words.strip(), now);
            }
            return now;
        });
    }

    private void mark(RoundView round, Map<String, Integer> marks) {
        List<GameMark> known = marksOf(round.id());
        marks.forEach((item, seen) -> {
            if (round.items().stream().noneMatch(one -> one.id().equals(item) && one.takes(seen))) {
                throw new Refused("roleplay_act.no_mark");
            }
            known.stream()
                    .filter(mark -> mark.item().equals(item))
                    .findFirst()
                    .ifPresentOrElse(
                            mark -> mark.says(seen), () -> entityManager.persist(new GameMark(round.id(), item, seen)));
        });
    }

    private void say(Long roundId, Long personId, String said, Instant now) {
        if (said.length() > GameWord.LONGEST) {
            throw new Refused("roleplay_act.long_words", GameWord.LONGEST);
        }
        GameWord word = wordsOf(roundId).stream()
                .filter(one -> one.author().equals(personId))
                .findFirst()
                .orElseGet(() -> new GameWord(roundId, personId));
        word.says(said.isEmpty() ? null : said, now);
        entityManager.persist(word);
    }

    /**
     * Ends a round: the seats change, and everybody may read every brief of it.
     *
     * @return whether the person plays such a round
     * @throws Refused if it is over already, the person does not observe it, nothing was marked, or the game was ended
     */
    public boolean end(long gameId, int number, Long personId) {
        Optional<Game> held = held(gameId, personId);
        return view(gameId, number, personId)
                .map(round -> {
                    Game game = held.orElseThrow();
                    game.demandOpen();
                    if (round.seat() != Seat.OBSERVER) {
                        throw new Refused("roleplay_act.not_observer");
                    }
                    entityManager.flush();
                    if (marksOf(round.id()).isEmpty()) {
                        throw new Refused("roleplay_act.nothing_marked");
                    }
                    Instant now = clock.instant();
                    entityManager.find(GameRound.class, round.id()).end(now);
                    game.roundIsPlayed();
                    happened.fire(GameHappened.played(personId, game, now));
                    return round;
                })
                .isPresent();
    }

    /** Of two who press at once one must see the other: so the game is held before anything is read. */
    private Optional<Game> held(long gameId, Long personId) {
        return Optional.ofNullable(entityManager.find(Game.class, gameId, LockModeType.PESSIMISTIC_WRITE))
                .filter(game -> game.people().contains(personId));
    }

    /** What this person is told of the round they served in, once the game is over. */
    public Optional<Feedback> feedback(long gameId, Long personId) {
        return games.find(gameId, personId)
                .filter(GameRow::isOver)
                .flatMap(game -> rows(" where r.gameId = :game and r.agent = :other", gameId, personId))
                .map(row -> {
                    Map<Long, String> words = words(row.id());
                    return new Feedback(
                            row.number(),
                            row.rolePlay().title(),
                            row.observer(),
                            row.client(),
                            items(row),
                            marks(row.id()),
                            words.get(row.observer()),
                            words.get(row.client()),
                            words.get(personId));
                });
    }

    private Optional<RoundRow> row(long gameId, int number) {
        return rows(" where r.gameId = :game and r.number = :other", gameId, number);
    }

    private Optional<RoundRow> rows(String where, long gameId, Object other) {
        return entityManager
                .createQuery(RoundRow.QUERY + where, RoundRow.class)
                .setParameter("game", gameId)
                .setParameter("other", other)
                .getResultStream()
                .findFirst();
    }

    private Map<String, Integer> marks(Long roundId) {
        return marksOf(roundId).stream().collect(Collectors.toMap(GameMark::item, GameMark::seen));
    }

    private List<GameMark> marksOf(Long roundId) {
        return entityManager
                .createQuery("select m from GameMark m where m.roundId = :round", GameMark.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** What was written of a round, by author. */
    private Map<Long, String> words(Long roundId) {
        return wordsOf(roundId).stream()
                .filter(word -> Objects.nonNull(word.words()))
                .collect(Collectors.toMap(GameWord::author, GameWord::words));
    }

    private List<GameWord> wordsOf(Long roundId) {
        return entityManager
                .createQuery("select w from GameWord w where w.roundId = :round", GameWord.class)
                .setParameter("round", roundId)
                .getResultList();
    }
}
