package org.stupeni.course.draft;

import java.util.List;
import java.util.Optional;

/**
 * The checklist of an open draft.
 *
 * @param node the row of its node
 * @param version of the node
 * @param items none where the text says something that fields cannot show: then nothing can be put into it but by its own editor
 */
public record DraftChecklist(long draftId, long node, String competency, int version, List<AnchorItem> items) {

    public Optional<AnchorItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
