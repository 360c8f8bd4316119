package org.stupeni.course.draft;

/** What puts a node of a draft into its place, and its text. */
interface PlacedNode {

    Long id();

    NodeKind kind();

    /** What it is called in the course. */
    String nodeId();

    /** The node of the module it stands in, or null. */
    Long parentId();

    int place();

    boolean isLive();

    String document();
}
