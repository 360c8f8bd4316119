package org.stupeni.observation.peer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A round as pages show it; see {@link PeerRound} for what is null when.
 *
 * @param itemIds the ids of what is asked, with spaces between
 */
public record RoundRow(
        Long id,
        Long employeeId,
        String competency,
        int level,
        String checklistHash,
        String itemIds,
        Instant beganAt,
        LocalDate lastDay,
        Instant closedAt,
        Long shownTo,
        Instant shownAt) {

    static final String QUERY = """
            select new org.stupeni.observation.peer.RoundRow(r.id, r.employeeId, r.competency, r.level, r.checklistHash, r.items, r.beganAt,
                r.lastDay, r.closedAt, r.shownTo, r.shownAt)
            from PeerRound r
            """;

    public boolean isClosed(LocalDate today) {
        return closedAt != null || today.isAfter(lastDay);
    }

    public boolean isShown() {
        return shownTo != null;
    }

    public List<String> items() {
        return List.of(itemIds.split(" "));
    }
}
