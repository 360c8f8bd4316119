package org.stupeni.observation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.platform.LocalText;

/**
 * A talk with a client in writing, with what experts saw in it: observers rate it blind and then compare.
 *
 * @param scene what was said and done, in Markdown
 * @param key what experts noted, by the item of the competency's checklist, in the order of the file
 */
public record Scene(
        String id, String competency, LocalText title, LocalText scene, Situation situation, Map<String, Expert> key) {

    /** So many a calibration needs. */
    public static final int FEWEST = 5;

    public Scene {
        key = Collections.unmodifiableMap(new LinkedHashMap<>(key));
    }

    /** Whether a checklist has every item and level of the key. */
    boolean isRatedBy(Checklist checklist) {
        return key.entrySet().stream()
                .allMatch(expert -> checklist
                        .item(expert.getKey())
                        .filter(item -> item.takes(expert.getValue().level()))
                        .isPresent());
    }

    /**
     * What experts noted of one item.
     *
     * @param level the level, or {@link Mark#NOT_OBSERVED}
     * @param why what in the scene shows it
     */
    public record Expert(int level, LocalText why) {}
}
