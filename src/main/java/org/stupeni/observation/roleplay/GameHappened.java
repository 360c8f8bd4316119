package org.stupeni.observation.roleplay;

import java.time.Instant;
import java.util.List;
import org.stupeni.platform.Fact;

/**
 * A game was opened, one of its rounds was played, or it was ended; fired in the transaction that keeps it. No mark and no word is in it.
 *
 * @param people who plays
 */
public record GameHappened(Long who, String what, long gameId, List<Long> people, Instant when) implements Fact {

    private static final String OPENED = "roleplay.opened";

    static GameHappened opened(Game game, Instant when) {
        return new GameHappened(game.openedBy(), OPENED, game.id(), game.people(), when);
    }

    static GameHappened played(Long who, Game game, Instant when) {
        return new GameHappened(who, "roleplay.round-played", game.id(), game.people(), when);
    }

    static GameHappened ended(Game game, Instant when) {
        return new GameHappened(game.openedBy(), "roleplay.ended", game.id(), game.people(), when);
    }

    public boolean isOpened() {
        return what.equals(OPENED);
    }

    @Override
    public String which() {
        return "role-play:" + gameId;
    }
}
