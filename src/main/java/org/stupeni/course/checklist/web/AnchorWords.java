package org.stupeni.course.checklist.web;

import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.platform.web.ViewTexts;

/** Says the levels of a checklist's items in the reader's language. */
public final class AnchorWords {

    private AnchorWords() {}

    /** What is seen and heard of an item at one of its levels; a level between two anchors has no words of its own. */
    public static String of(ChecklistItem item, int level, ViewTexts texts) {
        return item.anchors().containsKey(level)
                ? texts.in(item.anchors().get(level))
                : texts.of("observation_item.between", level - 1, level + 1);
    }
}
