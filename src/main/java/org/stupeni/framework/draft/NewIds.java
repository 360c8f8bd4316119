package org.stupeni.framework.draft;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Indicator;

/** Makes ids for what is new: readable, and never one that was there before, for results hang on ids for ever. Pure. */
final class NewIds {

    private static final int LONGEST = 50;

    private NewIds() {}

    /** An id for a competency, after its English title. */
    static String competency(String title, Set<String> taken) {
        String words = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        String id = words.isEmpty() ? "competency" : words.substring(0, Math.min(words.length(), LONGEST));
        return free(id.replaceAll("-+$", ""), taken);
    }

    /** An id for an indicator: the initials of its competency, its level, and a number. */
    static String indicator(String competency, int level, Set<String> taken) {
        String initials = Stream.of(competency.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        String stem = initials + level + "-";
        int number = 1;
        while (taken.contains(stem + number)) {
            number++;
        }
        return stem + number;
    }

    /** Every id of a competency in these frameworks. */
    static Set<String> competencies(Stream<Framework> frameworks) {
        return frameworks.flatMap(Framework::known).map(Competency::id).collect(Collectors.toSet());
    }

    /** Every id of an indicator in these frameworks. */
    static Set<String> indicators(Stream<Framework> frameworks) {
        return frameworks
                .flatMap(Framework::known)
                .flatMap(competency -> competency.levels().stream())
                .flatMap(level -> level.known())
                .map(Indicator::id)
                .collect(Collectors.toSet());
    }

    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int number = 2; taken.contains(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
