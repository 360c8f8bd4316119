package org.stupeni.framework;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.Fact;

/**
 * A new version of the framework is published; fired in the transaction that publishes it.
 *
 * @param who who published it, or null for the import at start
 * @param effectiveOn the first day it is in force: today or a later one
 */
public record FrameworkPublished(Long who, int number, LocalDate effectiveOn, Instant when) implements Fact {

    @Override
    public String what() {
        return "framework.published";
    }

    @Override
    public String which() {
        return "framework:" + number;
    }
}
