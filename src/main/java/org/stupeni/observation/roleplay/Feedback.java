package org.stupeni.observation.roleplay;

import java.util.List;
import java.util.Map;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.platform.LocalText;

/**
 * What the one who served is told of their round.
 *
 * @param marks by item
 * @param observerWords null where nothing was written; so are the others
 */
public record Feedback(
        int number,
        LocalText title,
        Long observer,
        Long client,
        List<ChecklistItem> items,
        Map<String, Integer> marks,
        String observerWords,
        String clientWords,
        String ownWords) {}
