package org.stupeni.observation.caselibrary;

/** What becomes of the words that stand at a level of a checklist when those of a case come. */
public enum AnchorHow {
    /** There are none. */
    FIRST,
    REPLACE,
    APPEND
}
