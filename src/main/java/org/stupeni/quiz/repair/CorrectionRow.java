package org.stupeni.quiz.repair;

import java.time.Instant;
import org.stupeni.quiz.paper.QuestionKey;

/**
 * A correction as pages and gradings see it.
 *
 * @param courseVersionId a version of the course that has the corrected version of the question
 * @param newVersionId the version of the course that has the new key; null where none counts
 */
public record CorrectionRow(
        long id,
        String courseId,
        String questionId,
        String questionVersion,
        long courseVersionId,
        Long newVersionId,
        CorrectionKind kind,
        String reason,
        Long madeBy,
        Instant madeAt) {

    public QuestionKey key() {
        return new QuestionKey(courseId, questionId, questionVersion);
    }
}
