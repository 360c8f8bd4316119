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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonDetails;
import org.stupeni.identity.PersonState;
import org.stupeni.identity.Role;
import org.stupeni.identity.Staff;
import org.stupeni.identity.Teams;
import org.stupeni.observation.Checklists;
import org.stupeni.observation.Forms;
import org.stupeni.observation.RolePlay;
import org.stupeni.platform.Refused;

/** Games as they are opened and ended: by a trainer for anybody, by a manager for the own line and themselves. */
@ApplicationScoped
@Transactional
public class Games {

    private static final String PLAYED = " where (g.first = :person or g.second = :person or g.third = :person)";
    private static final String OPENED = " where g.openedBy = :person";

    /** How many games are opened at once. */
    public static final int MOST_GROUPS = 10;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Forms forms;

    @Inject
    Checklists checklists;

    @Inject
    People people;

    @Inject
    Staff staff;

    @Inject
    Teams teams;

    @Inject
    Clock clock;

    @Inject
    Event<GameHappened> happened;

    /**
     * Opens a game for every three of these people, in their order.
     *
     * @param briefs the ids of three role-plays, in the order of the rounds
     * @return the games' ids
     * @throws Refused if there are not three for each game, somebody is named twice, is not here or out of the opener's reach, or the briefs are not three
     */
    public List<Long> open(Long openerId, List<Long> players, List<String> briefs) {
        if (players.isEmpty() || players.size() % Seat.COUNT != 0) {
            throw new Refused("roleplay_act.not_three", players.size());
        }
        if (players.size() > MOST_GROUPS * Seat.COUNT) {
            throw new Refused("roleplay_act.too_many", MOST_GROUPS);
        }
        if (new HashSet<>(players).size() < players.size()) {
            throw new Refused("roleplay_act.named_twice");
        }
        demandReachable(openerId, players);
        List<RolePlay> played = briefs(briefs);
        List<Long> games = new ArrayList<>();
        for (int first = 0; first < players.size(); first += Seat.COUNT) {
            games.add(open(openerId, players.subList(first, first + Seat.COUNT), played, clock.instant()));
        }
        return games;
    }

    private void demandReachable(Long openerId, List<Long> players) {
        Set<Role> trainers = Set.of(Role.TRAINER);
        Set<Long> line = people.having(Set.of(openerId), trainers).isEmpty()
                ? new HashSet<>(teams.lineOf(openerId))
                : new HashSet<>(players);
        line.add(openerId);
        for (Long player : players) {
            Optional<PersonDetails> found = staff.find(player);
            if (!line.contains(player)
                    || found.filter(person -> person.state() != PersonState.LEFT)
                            .isEmpty()) {
                throw new Refused("roleplay_act.nobody");
            }
        }
    }

    private List<RolePlay> briefs(List<String> ids) {
        List<RolePlay> offered = forms.rolePlays();
        List<RolePlay> briefs = ids.stream()
                .flatMap(id -> offered.stream().filter(one -> one.id().equals(id)))
                .distinct()
                .toList();
        if (briefs.size() != Seat.COUNT) {
            throw new Refused("roleplay_act.briefs");
        }
        return briefs;
    }

    private Long open(Long openerId, List<Long> players, List<RolePlay> briefs, Instant now) {
        Game game = new Game(openerId, players, now);
        entityManager.persist(game);
        entityManager.flush();
        for (int number = 1; number <= Seat.COUNT; number++) {
            RolePlay brief = briefs.get(number - 1);
            String checklist =
                    checklists.freeze(forms.checklist(brief.competency()).orElseThrow());
            entityManager.persist(new GameRound(game, number, brief, checklist));
        }
        happened.fire(GameHappened.opened(game, now));
        return game.id();
    }

    /**
     * Ends a game before its time or after it: nothing is written any more.
     *
     * @return whether this person opened such a game
     * @throws Refused if it was ended already
     */
    public boolean end(long id, Long openerId) {
        return Optional.ofNullable(entityManager.find(Game.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(game -> game.openedBy().equals(openerId))
                .map(game -> {
                    Instant now = clock.instant();
                    game.end(now);
                    happened.fire(GameHappened.ended(game, now));
                    return game;
                })
                .isPresent();
    }

    /** Some of what this person opened, the newest first. */
    public List<GameRow> openedBy(Long openerId, int from, int most) {
        return list(OPENED, openerId, from, most);
    }

    /** How many games this person opened. */
    public long countOpenedBy(Long openerId) {
        return count(OPENED, openerId);
    }

    /** Some of what this person plays, the newest first. */
    public List<GameRow> of(Long playerId, int from, int most) {
        return list(PLAYED, playerId, from, most);
    }

    /** How many games this person plays. */
    public long count(Long playerId) {
        return count(PLAYED, playerId);
    }

    /** A game that this person plays. */
    public Optional<GameRow> find(long id, Long playerId) {
        return entityManager
                .createQuery(GameRow.QUERY + PLAYED + " and g.id = :id", GameRow.class)
                .setParameter("id", id)
                .setParameter("person", playerId)
                .getResultStream()
                .findFirst();
    }

    private long count(String where, Long person) {
        return entityManager
                .createQuery("select count(g) from Game g" + where, Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    private List<GameRow> list(String where, Long person, int from, int most) {
        return entityManager
                .createQuery(GameRow.QUERY + where + " order by g.openedAt desc, g.id desc", GameRow.class)
                .setParameter("person", person)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }
}
