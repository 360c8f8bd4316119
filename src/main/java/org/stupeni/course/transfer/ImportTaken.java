package org.stupeni.course.transfer;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * Somebody took a course, or questions, from a file into a draft.
 *
 * @param whole whether it was a course as a whole
 */
public record ImportTaken(Long who, boolean whole, long draftId, Instant when) implements Fact {

    @Override
    public String what() {
        return whole ? "course.imported" : "course.questions-imported";
    }

    @Override
    public String which() {
        return "course-draft:" + draftId;
    }
}
