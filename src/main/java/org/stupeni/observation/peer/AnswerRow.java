package org.stupeni.observation.peer;

import java.time.Instant;

/**
 * An answer as it is kept; see {@link PeerAnswer} for what is null when.
 *
 * @param namedAt when the author agreed to be named, or null
 */
public record AnswerRow(
        Long id,
        Long roundId,
        Long authorId,
        AnswerState state,
        String words,
        Instant askedAt,
        Instant savedAt,
        Instant namedAt) {

    static final String QUERY = """
            select new org.stupeni.observation.peer.AnswerRow(a.id, a.roundId, a.authorId, a.state, a.words, a.askedAt, a.savedAt, a.namedAt)
            from PeerAnswer a
            """;

    public boolean isOpen() {
        return state == AnswerState.ASKED;
    }

    public boolean isGiven() {
        return state == AnswerState.GIVEN;
    }

    public boolean isNamed() {
        return namedAt != null;
    }
}
