package org.stupeni.quiz.repair;

import java.time.Instant;
import org.stupeni.quiz.paper.QuestionKey;

/**
 * A repair as pages show it.
 *
 * @param newVersion null where the question was withdrawn
 * @param courseVersionId the version of the course that was published with it
 */
public record RepairRow(
        long id,
        String courseId,
        String questionId,
        String oldVersion,
        String newVersion,
        long courseVersionId,
        RepairKind kind,
        String reason,
        Instant repairedAt) {

    public QuestionKey old() {
        return new QuestionKey(courseId, questionId, oldVersion);
    }

    /** Whether answers to the old version may have been scored wrongly. */
    public boolean isOfMeaning() {
        return kind == RepairKind.MEANING || kind == RepairKind.WITHDRAWN;
    }
}
