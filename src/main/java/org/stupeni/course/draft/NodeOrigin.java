package org.stupeni.course.draft;

/** Where a node of a draft came from. */
public enum NodeOrigin {
    /** The version that the draft is based on. */
    BASE,
    /** Somebody added it to the draft. */
    ADDED
}
