package org.stupeni.report;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stupeni.framework.Framework;

/**
 * What a person holds and reaches in every competency, as one word: {@code client-orientation:3:4 difficult-clients:1:2:2}; the third number is there where
 * somebody has to decide. Who stands alike has the same, so that a hundred thousand people are counted by a few hundred words.
 *
 * @param levels by competency; where nothing is held and nothing is reached, there is none
 */
public record Standing(SortedMap<String, Levels> levels) {

    /**
     * How somebody stands in one competency.
     *
     * @param awaited the level about which somebody has to decide, or 1
     */
    public record Levels(int held, int reached, int awaited) {

        static final Levels NONE = new Levels(Framework.LOWEST, Framework.LOWEST, Framework.LOWEST);

        String word() {
            return held + ":" + reached + (awaited > Framework.LOWEST ? ":" + awaited : "");
        }
    }

    static Standing of(Map<String, Levels> levels) {
        return new Standing(levels.entrySet().stream()
                .filter(one -> !one.getValue().equals(Levels.NONE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new)));
    }

    /** Reads what {@link #word} wrote. */
    public static Standing of(String word) {
        SortedMap<String, Levels> levels = new TreeMap<>();
        if (!word.isEmpty()) {
            for (String one : word.split(" ")) {
                String[] parts = one.split(":");
                levels.put(
                        parts[0],
                        new Levels(
                                Integer.parseInt(parts[1]),
                                Integer.parseInt(parts[2]),
                                parts.length > 3 ? Integer.parseInt(parts[3]) : Framework.LOWEST));
            }
        }
        return new Standing(levels);
    }

    /** In the order of the competencies' ids. */
    String word() {
        return levels.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue().word())
                .collect(Collectors.joining(" "));
    }

    public Levels in(String competency) {
        return levels.getOrDefault(competency, Levels.NONE);
    }
}
