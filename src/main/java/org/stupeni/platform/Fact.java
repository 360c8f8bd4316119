package org.stupeni.platform;

import java.time.Instant;

/**
 * Something that happened and may matter to a dispute: who did what to which thing, and when.
 *
 * <p>Events that rooms fire implement it. The audit room observes only this type and writes every fact into the trail in the
 * transaction of the deed, so a fact holds ids and never names or answers.
 */
public interface Fact {

    /** The id of the employee who did it, or null when the portal did it by itself or nobody had signed in. */
    Long who();

    /** What happened, as room and verb in the past: {@code quiz.attempt-handed-in}. */
    String what();

    /** The id of the thing it happened to, with its kind: {@code attempt:1042}. */
    String which();

    /** When it happened, by the portal's clock. */
    Instant when();

    /**
     * The SHA-256 of what is kept of it, as {@link KeptContents} tells it again, or null where the trail seals no more than the id. With it a row that is changed
     * in the database afterwards is found.
     */
    default String content() {
        return null;
    }
}
