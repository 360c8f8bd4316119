package org.stupeni.notification.message;

import java.util.Set;
import java.util.TreeSet;
import org.stupeni.platform.Sha256;

/**
 * Exactly who gets a message.
 *
 * @param people their ids
 */
public record Audience(Set<Long> people) {

    public Audience {
        people = Set.copyOf(people);
    }

    public int size() {
        return people.size();
    }

    /** The same for the same people. */
    public String seal() {
        return Sha256.of(new TreeSet<>(people).toString());
    }
}
