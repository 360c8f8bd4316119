package org.stupeni.identity.accommodation;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * More time for exams was granted or ended; fired by {@link Accommodations} in the transaction that did it.
 *
 * <p>It names the grant and not the person: administrators read the trail, and who needs more time is not theirs to know.
 */
public record AccommodationChanged(Long who, String what, Long accommodationId, Instant when) implements Fact {

    static AccommodationChanged set(Long who, Long accommodationId, Instant when) {
        return new AccommodationChanged(who, "identity.accommodation-set", accommodationId, when);
    }

    static AccommodationChanged ended(Long who, Long accommodationId, Instant when) {
        return new AccommodationChanged(who, "identity.accommodation-ended", accommodationId, when);
    }

    @Override
    public String which() {
        return "accommodation:" + accommodationId;
    }
}
