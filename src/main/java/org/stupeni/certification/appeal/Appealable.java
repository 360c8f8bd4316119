package org.stupeni.certification.appeal;

import java.time.Instant;

/**
 * Something that was decided about a person.
 *
 * @param decider who decided, or null for the portal
 * @param proposer the first of two, or null
 */
public record Appealable(
        AppealKind kind, Long subjectId, String competency, int level, Instant decidedAt, Long decider, Long proposer) {

    /** As queries make it: they know no words of enumerations. */
    public Appealable(
            String kind, Long subjectId, String competency, int level, Instant decidedAt, Long decider, Long proposer) {
        this(AppealKind.valueOf(kind), subjectId, competency, level, decidedAt, decider, proposer);
    }

    /** What makes an appeal against it the only one. */
    String marker() {
        return kind + "/" + subjectId;
    }
}
