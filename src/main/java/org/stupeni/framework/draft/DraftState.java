package org.stupeni.framework.draft;

/** What became of a draft. */
public enum DraftState {
    /** It is being edited. */
    OPEN,
    /** It came from the folder of courses while another one was open. */
    WAITING,
    PUBLISHED,
    DISCARDED
}
