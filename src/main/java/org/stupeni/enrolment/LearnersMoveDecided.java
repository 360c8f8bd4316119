package org.stupeni.enrolment;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** It was decided when those who are in a course get a new version of it; fired by {@link VersionMoves} in the transaction that publishes the version, or later. */
public record LearnersMoveDecided(Long who, long versionId, Instant when) implements Fact {

    @Override
    public String what() {
        return "enrolment.move-decided";
    }

    @Override
    public String which() {
        return "course-version:" + versionId;
    }
}
