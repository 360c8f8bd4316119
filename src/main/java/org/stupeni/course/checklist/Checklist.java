package org.stupeni.course.checklist;

import java.util.List;
import java.util.Optional;
import org.stupeni.platform.LocalText;

/**
 * What an observer looks at to tell at which level somebody shows a competency.
 *
 * @param competency the competency, which has no other checklist
 * @param minutes how long it takes to fill in
 * @param guide how to go about it, for the observer
 */
public record Checklist(String competency, LocalText title, int minutes, LocalText guide, List<ChecklistItem> items) {

    public Checklist {
        items = List.copyOf(items);
    }

    public Optional<ChecklistItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
