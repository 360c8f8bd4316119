package org.stupeni.course.draft;

/** Why a text of a node is kept. */
public enum ChangeKind {
    /** It was the node's text until another one was saved. */
    SAVED,
    /** Somebody typed it while somebody else saved another text: it was never the node's, and is not lost. */
    ASIDE
}
