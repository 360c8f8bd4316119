package org.stupeni.observation.caselibrary;

import java.time.Instant;

/**
 * A question or an anchor of a checklist that was made of a case.
 *
 * @param node the row of its node in the draft
 * @param partId the question, or the item of the checklist
 * @param level of the item; null for a question
 * @param versionNumber the first version of the course that has it, or null as long as it is only in the draft
 */
public record CaseUseRow(
        String courseId,
        Long draftId,
        Long node,
        String partId,
        Integer level,
        Instant madeAt,
        Integer versionNumber,
        Instant publishedAt) {

    static final String QUERY = """
            select new org.stupeni.observation.caselibrary.CaseUseRow(u.courseId, u.draftId, u.node, u.partId, u.level, u.madeAt,
                u.versionNumber, u.publishedAt)
            from CaseUse u where u.caseId = :case order by u.id
            """;

    public boolean isAnchor() {
        return level != null;
    }

    public boolean isPublished() {
        return versionNumber != null;
    }
}
