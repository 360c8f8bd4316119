package org.stupeni.course.transfer;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * Somebody took a course, or questions of it, out of the portal, with their keys.
 *
 * @param whole whether it was the course as a whole
 */
public record ExportTaken(Long who, boolean whole, long versionId, Instant when) implements Fact {

    @Override
    public String what() {
        return whole ? "course.exported" : "course.questions-exported";
    }

    @Override
    public String which() {
        return "course-version:" + versionId;
    }
}
