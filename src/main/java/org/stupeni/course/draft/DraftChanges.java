package org.stupeni.course.draft;

import java.util.List;

/**
 * What publishing a draft would change.
 *
 * @param changes against the version it is based on
 * @param newest the number of the newest version; null where there is none
 * @param merges what was published since it was opened and the draft has not
 * @param orders where what was published since stands in other places than in the draft
 */
public record DraftChanges(List<NodeChange> changes, Integer newest, List<NodeMerge> merges, List<OrderMerge> orders) {

    public List<NodeMerge> conflicts() {
        return merges.stream().filter(NodeMerge::conflict).toList();
    }
}
