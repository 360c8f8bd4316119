package org.stupeni.observation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stupeni.platform.LocalText;

/**
 * One thing an observer looks at.
 *
 * @param indicators those of the competency it speaks for
 * @param title what is watched, in a few words
 * @param anchors what is seen and heard at a level, from the lowest to the highest; between two anchored levels the observer judges
 */
public record ChecklistItem(String id, List<String> indicators, LocalText title, Map<Integer, LocalText> anchors) {

    public ChecklistItem {
        indicators = List.copyOf(indicators);
        anchors = Collections.unmodifiableMap(new TreeMap<>(anchors));
    }
}
