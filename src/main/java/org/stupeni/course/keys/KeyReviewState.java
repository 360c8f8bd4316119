package org.stupeni.course.keys;

/** How far the review of a key is. */
public enum KeyReviewState {
    /** It waits for a reviewer. */
    ASKED,
    /** A reviewer says that the key is right. */
    CHECKED,
    /** A reviewer says that the key is not right. */
    RETURNED,
    /** Nobody need look any more: the question has changed, or whoever asked took it back. */
    WITHDRAWN
}
