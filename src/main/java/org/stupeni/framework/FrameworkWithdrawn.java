package org.stupeni.framework;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** A version of the framework was withdrawn before its first day; fired by {@link FrameworkVersions} in its transaction. */
public record FrameworkWithdrawn(Long who, int number, Instant when) implements Fact {

    @Override
    public String what() {
        return "framework.withdrawn";
    }

    @Override
    public String which() {
        return "framework:" + number;
    }
}
