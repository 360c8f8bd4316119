package org.stupeni.observation.roleplay;

import java.time.Instant;
import java.util.List;

/**
 * A game as lists show it.
 *
 * @param endedAt when it was ended, or null
 * @param played how many of its rounds are over
 */
public record GameRow(
        Long id, Long openedBy, Instant openedAt, Long first, Long second, Long third, Instant endedAt, int played) {

    static final String QUERY = """
            select new org.stupeni.observation.roleplay.GameRow(g.id, g.openedBy, g.openedAt, g.first, g.second, g.third, g.endedAt, g.played)
            from Game g
            """;

    public List<Long> people() {
        return List.of(first, second, third);
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    /** The round that is played, from 1; after the last one 4. */
    public int current() {
        return played + 1;
    }

    public boolean isPlayed() {
        return played == Seat.COUNT;
    }

    /** Whether everybody may read what was said of them. */
    public boolean isOver() {
        return isPlayed() || isEnded();
    }
}
