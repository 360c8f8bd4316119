package org.stupeni.observation;

import java.time.Instant;
import org.stupeni.course.checklist.ChecklistItem;

/**
 * What an observer noted of one item.
 *
 * @param seen the level that was shown, or {@link #NOT_OBSERVED}
 */
public record Mark(String item, int seen, Instant savedAt) {

    /** It did not come up. That is no level and never lowers one. */
    public static final int NOT_OBSERVED = ChecklistItem.NOT_OBSERVED;

    public boolean isObserved() {
        return seen != NOT_OBSERVED;
    }
}
