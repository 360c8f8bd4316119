package org.stupeni.course.draft;

import java.time.Instant;

/**
 * A draft as lists show it.
 *
 * @param baseNumber the version it is based on; null for a new course
 * @param ru the course's title
 */
public record DraftRow(
        long id,
        String courseId,
        Integer baseNumber,
        DraftState state,
        Long openedBy,
        Instant openedAt,
        String ru,
        String en) {

    public boolean isOpen() {
        return state == DraftState.OPEN;
    }

    /** Whether the course was never published. */
    public boolean isNew() {
        return baseNumber == null;
    }
}
