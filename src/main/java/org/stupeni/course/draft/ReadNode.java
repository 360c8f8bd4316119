package org.stupeni.course.draft;

/** A node that is not deleted, as it was read to be looked at. */
record ReadNode(Long id, NodeKind kind, String nodeId, Long parentId, int place, String document)
        implements PlacedNode {

    @Override
    public boolean isLive() {
        return true;
    }
}
