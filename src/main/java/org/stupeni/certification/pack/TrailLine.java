package org.stupeni.certification.pack;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * A row of the trail, with everything that its hash is made of.
 *
 * @param position its place in the chain, or null for the seconds until it is sealed; the hashes likewise
 * @param who the id of the employee, or null
 * @param content the SHA-256 of what was kept of the thing, or null
 */
public record TrailLine(
        Long position,
        String previousHash,
        String hash,
        long id,
        Long who,
        String what,
        String thingKind,
        String thingId,
        Instant when,
        String content)
        implements NamesPeople {

    @Override
    public Stream<Long> people() {
        return Stream.ofNullable(who);
    }
}
