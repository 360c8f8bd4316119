package org.stupeni.quiz.studio.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An item of a checklist in its form.
 *
 * @param id the way to it
 * @param own the field of its id in the document, which never changes
 * @param boxes the indicators that it may speak for
 * @param anchors from the lowest level to the highest, Russian and English in turn
 */
public record ChecklistSection(
        String id,
        int number,
        PlainField own,
        List<PlainField> titles,
        List<Box> boxes,
        List<PlainField> anchors,
        List<String> told,
        List<String> toldOfIndicators,
        List<String> toldOfAnchors) {

    /**
     * An indicator.
     *
     * @param id of its field
     */
    public record Box(String id, String indicator, String text, boolean isChecked) {}

    /** The indicators that are chosen, as the document names them. */
    public String chosen() {
        return boxes.stream().filter(Box::isChecked).map(Box::indicator).collect(Collectors.joining(", "));
    }
}
