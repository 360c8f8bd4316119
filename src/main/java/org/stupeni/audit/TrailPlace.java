package org.stupeni.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** A place in the trail as it is read, by time: where a page of it ends and the next begins. */
public record TrailPlace(Instant when, long id) {

    /** As an address carries it; {@link #read} reads it. */
    public String written() {
        return when + "_" + id;
    }

    /** The place that an address names, if it is one. */
    public static Optional<TrailPlace> read(String text) {
        String[] parts = text == null ? new String[0] : text.split("_");
        if (parts.length != 2 || !parts[1].matches("-?[0-9]{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TrailPlace(Instant.parse(parts[0]), Long.parseLong(parts[1])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
