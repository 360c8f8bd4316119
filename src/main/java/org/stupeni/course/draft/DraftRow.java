package org.stupeni.course.draft;

import java.time.Instant;
import org.stupeni.platform.LocalText;

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

    /** The course's title; where it is written in one language only, that one, and in none the course's id. */
    public LocalText title() {
        String other = ru.isEmpty() ? en.isEmpty() ? courseId : en : ru;
        return new LocalText(other, en.isEmpty() ? other : en);
    }

    /** Whether the course was never published. */
    public boolean isNew() {
        return baseNumber == null;
    }
}
