package org.stupeni.framework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;

/**
 * Where in a file each part of a framework stands.
 *
 * <p>Reading finds what is missing, misspelt or of the wrong kind; {@link FrameworkRules} find what a readable framework does wrong. Where something could not be
 * read a stand-in is in its place, and what the rules say of a stand-in is left out.
 */
final class Spots {

    private record Spot(YamlDocument document, String key) {}

    private final List<Problem> problems;
    private final Map<String, Spot> spots = new HashMap<>();
    private final Set<String> unread = new HashSet<>();

    /** Over the list that reading adds its problems to. */
    Spots(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Reads what stands at a key and remembers it as this place of the framework.
     *
     * @param key null for the document itself
     */
    <T> T read(String place, YamlDocument document, String key, Supplier<T> reading) {
        int before = problems.size();
        T read = reading.get();
        spots.put(place, new Spot(document, key));
        if (problems.size() > before) {
            unread.add(place);
        }
        return read;
    }

    String text(String place, YamlDocument document, String key) {
        return read(place + "/" + key, document, key, () -> document.text(key));
    }

    int integer(String place, YamlDocument document, String key, int lowest, int highest) {
        return read(place + "/" + key, document, key, () -> document.integer(key, lowest, highest));
    }

    LocalText local(String place, YamlDocument document, String key) {
        return read(place + "/" + key, document, key, () -> document.local(key));
    }

    YamlDocument map(String place, YamlDocument document, String key) {
        return read(place, document, key, () -> document.map(key));
    }

    List<YamlDocument> list(String place, YamlDocument document, String key) {
        return read(place, document, key, () -> document.list(key));
    }

    /** Tells a problem at its line, unless something there could not be read. */
    void tell(FrameworkProblem problem) {
        String place = problem.place();
        boolean readable = unread.stream()
                .noneMatch(one -> one.equals(place)
                        || place.startsWith(one + "/")
                        || place.endsWith("/needs") && one.startsWith(place + "/"));
        if (readable) {
            Spot spot = spotOf(place);
            String sentence = problem.text(Language.EN);
            if (spot.key() == null) {
                spot.document().problem(sentence);
            } else {
                spot.document().problem(spot.key(), sentence);
            }
        }
    }

    private Spot spotOf(String place) {
        String nearest = place;
        while (!spots.containsKey(nearest)) {
            nearest = nearest.substring(0, Math.max(0, nearest.lastIndexOf('/')));
        }
        return spots.get(nearest);
    }
}
