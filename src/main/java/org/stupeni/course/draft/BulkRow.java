package org.stupeni.course.draft;

import java.time.Instant;
import java.util.List;

/** Many questions changed at once, as pages show it. */
public record BulkRow(long id, List<BulkNode> nodes, Long doneBy, Instant doneAt, Instant undoneAt) {

    public boolean isUndone() {
        return undoneAt != null;
    }

    /** How many were changed. */
    public long changed() {
        return nodes.stream().filter(node -> !node.isConflict()).count();
    }

    /** Those that somebody else had changed meanwhile, by the ids of their nodes. */
    public List<Long> conflicts() {
        return nodes.stream().filter(BulkNode::isConflict).map(BulkNode::node).toList();
    }

    /** Those that the undoing left alone, since somebody had changed them since. */
    public List<Long> kept() {
        return nodes.stream()
                .filter(node -> Boolean.FALSE.equals(node.back()))
                .map(BulkNode::node)
                .toList();
    }
}
