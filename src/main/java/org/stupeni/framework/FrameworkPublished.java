package org.stupeni.framework;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * A new version of the framework is in force; fired by {@link Frameworks} in the transaction that publishes it.
 *
 * @param who who published it, or null for the import at start
 */
public record FrameworkPublished(Long who, int number, Instant when) implements Fact {

    @Override
    public String what() {
        return "framework.published";
    }

    @Override
    public String which() {
        return "framework:" + number;
    }
}
