package org.stupeni.observation.peer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Indicator;

/** What is asked about a level. Pure. */
final class RoundItems {

    private RoundItems() {}

    /** The ids of the items that watch an indicator of the level; of all where none does. */
    static List<String> of(Checklist checklist, Framework framework, int level) {
        Set<String> indicators = framework.level(checklist.competency(), level).stream()
                .flatMap(found -> found.indicators().stream())
                .map(Indicator::id)
                .collect(Collectors.toSet());
        List<String> watching = checklist.items().stream()
                .filter(item -> item.indicators().stream().anyMatch(indicators::contains))
                .map(ChecklistItem::id)
                .toList();
        return watching.isEmpty()
                ? checklist.items().stream().map(ChecklistItem::id).toList()
                : watching;
    }
}
