package org.stupeni.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one person answered to one question. Equal responses have equal JSON: what is chosen is kept in order.
 *
 * @param chosen ids of the options chosen; for matching empty
 * @param matched for matching: the id of a left side to the id of the right side given to it (the id of a pair or of an extra); else empty
 */
public record Response(Set<String> chosen, Map<String, String> matched) {

    public static final Response NONE = new Response(Set.of(), Map.of());

    public Response {
        chosen = chosen == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(chosen));
        matched = matched == null ? Map.of() : Map.copyOf(matched);
    }

    public static Response of(String... options) {
        return new Response(Set.of(options), Map.of());
    }

    public static Response matching(Map<String, String> matched) {
        return new Response(Set.of(), matched);
    }

    /** Whether nothing is answered. */
    @JsonIgnore
    public boolean isEmpty() {
        return chosen.isEmpty() && matched.isEmpty();
    }
}
