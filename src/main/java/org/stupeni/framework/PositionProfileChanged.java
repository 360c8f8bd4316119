package org.stupeni.framework;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * The levels that a position asks for were changed; fired by {@link PositionProfiles} in the transaction that did it.
 *
 * @param who null for the demo
 */
public record PositionProfileChanged(Long who, Long positionId, Instant when) implements Fact {

    @Override
    public String what() {
        return "framework.position-profile-changed";
    }

    @Override
    public String which() {
        return "position:" + positionId;
    }
}
