package org.stupeni.audit;

import java.time.Instant;

/**
 * A row of the trail as pages and exports show it.
 *
 * @param who the id of the employee, or null
 * @param position its place in the chain, or null for the seconds until it is sealed; the hashes likewise
 * @param content the SHA-256 of what was kept of the thing, or null
 */
public record TrailRow(
        long id,
        Long who,
        String what,
        String thingKind,
        String thingId,
        Instant when,
        Long position,
        String previousHash,
        String hash,
        String content) {

    public TrailPlace place() {
        return new TrailPlace(when, id);
    }
}
