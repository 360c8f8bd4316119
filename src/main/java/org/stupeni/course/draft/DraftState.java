package org.stupeni.course.draft;

/** How far a draft is. */
public enum DraftState {
    OPEN,
    PUBLISHED,
    DISCARDED
}
