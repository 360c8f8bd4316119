package org.stupeni.framework;

import java.util.List;
import org.stupeni.platform.LocalText;

/**
 * Everything in which two frameworks differ about one competency.
 *
 * @param id null for what belongs to no competency: the scale, and the order of the competencies
 * @param title as it is now, or was where it is gone; null where {@code id} is
 */
public record CompetencyChanges(String id, LocalText title, List<FrameworkChange> changes) {

    public CompetencyChanges {
        changes = List.copyOf(changes);
    }

    /** Whether the rule of a level is another one. */
    public boolean changesRules() {
        return changes.stream().anyMatch(change -> change.isRule() || change.part() == FrameworkChange.Part.COMPETENCY);
    }
}
