package org.stupeni.observation.roleplay;

import java.time.Instant;
import java.util.Optional;
import org.stupeni.observation.RolePlay;
import org.stupeni.platform.Json;

/** A round as it is kept; the brief whole, so it never goes to a page as it is. */
public record RoundRow(
        Long id,
        Long gameId,
        int number,
        String brief,
        String checklistHash,
        Long agent,
        Long client,
        Long observer,
        Instant endedAt) {

    static final String QUERY = """
            select new org.stupeni.observation.roleplay.RoundRow(r.id, r.gameId, r.number, r.brief, r.checklistHash, r.agent, r.client,
                r.observer, r.endedAt)
            from GameRound r
            """;

    RolePlay rolePlay() {
        return Json.read(brief, RolePlay.class);
    }

    boolean isEnded() {
        return endedAt != null;
    }

    /** Where this person sits; nothing for a stranger. */
    Optional<Seat> seatOf(Long person) {
        return person.equals(agent)
                ? Optional.of(Seat.AGENT)
                : person.equals(client)
                        ? Optional.of(Seat.CLIENT)
                        : person.equals(observer) ? Optional.of(Seat.OBSERVER) : Optional.empty();
    }
}
