package org.stupeni.course.checklist;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stupeni.platform.LocalText;

/**
 * One thing an observer looks at.
 *
 * @param indicators those of the competency it speaks for
 * @param title what is watched, in a few words
 * @param anchors what is seen and heard at a level, from the lowest to the highest; the highest one that was seen whole is marked, and there is no mark between
 *     two
 */
public record ChecklistItem(String id, List<String> indicators, LocalText title, Map<Integer, LocalText> anchors) {

    /** It did not come up. That is no level and never lowers one. */
    public static final int NOT_OBSERVED = 0;

    public ChecklistItem {
        indicators = List.copyOf(indicators);
        anchors = Collections.unmodifiableMap(new TreeMap<>(anchors));
    }

    /** The levels that can be given: from the lowest to the highest anchored one; of what lies beyond, the item says nothing. */
    public List<Integer> levels() {
        return IntStream.rangeClosed(Collections.min(anchors.keySet()), Collections.max(anchors.keySet()))
                .boxed()
                .toList();
    }

    /** Whether this may be noted of it: one of its levels, or {@link #NOT_OBSERVED}. */
    public boolean takes(int mark) {
        return mark == NOT_OBSERVED || levels().contains(mark);
    }
}
