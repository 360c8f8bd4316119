package org.stupeni.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** The kinds of facts there are: those that have a text. They are grouped by the room they happen in. */
@ApplicationScoped
public class FactKinds {

    static final String TEXTS = "audit_fact.";

    /** In the order of a person's way through the portal. */
    private static final List<String> ROOMS =
            List.of("identity", "framework", "course", "enrolment", "quiz", "evidence", "certification");

    private final Map<String, List<String>> byRoom = Texts.all(Language.EN).keySet().stream()
            .filter(key -> key.startsWith(TEXTS))
            .map(key -> key.substring(TEXTS.length()))
            .sorted()
            .collect(Collectors.groupingBy(FactKinds::roomOf, TreeMap::new, Collectors.toList()));

    /** The rooms that have kinds; one that is new comes last. */
    List<String> rooms() {
        return Stream.concat(ROOMS.stream().filter(byRoom::containsKey), byRoom.keySet().stream())
                .distinct()
                .toList();
    }

    List<String> of(String room) {
        return byRoom.getOrDefault(room, List.of());
    }

    boolean isKnown(String what) {
        return of(roomOf(what)).contains(what);
    }

    /** The kinds that a filter means: one, or all of a room; none if it is neither. */
    Set<String> within(String filter) {
        return isKnown(filter) ? Set.of(filter) : Set.copyOf(of(filter));
    }

    private static String roomOf(String what) {
        int dot = what.indexOf('.');
        return dot < 0 ? what : what.substring(0, dot);
    }
}
