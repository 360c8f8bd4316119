package org.stupeni.course.retire;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** A course takes nobody new any more, or does so again; fired in the transaction that decides it. */
public record CourseRetired(Long who, String what, long retirementId, Instant when) implements Fact {

    static CourseRetired retired(Long who, long retirementId, Instant when) {
        return new CourseRetired(who, "course.retired", retirementId, when);
    }

    static CourseRetired takenBack(Long who, long retirementId, Instant when) {
        return new CourseRetired(who, "course.retirement-taken-back", retirementId, when);
    }

    @Override
    public String which() {
        return "course-retirement:" + retirementId;
    }
}
