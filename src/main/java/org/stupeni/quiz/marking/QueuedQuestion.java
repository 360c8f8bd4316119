package org.stupeni.quiz.marking;

import java.time.Instant;

/**
 * A question of the queue as the query makes it.
 *
 * @param oldest the id of the answer that was queued first
 */
public record QueuedQuestion(
        String courseId,
        String questionId,
        String questionVersion,
        long courseVersionId,
        long waiting,
        long oldest,
        long drafts) {

    QueueRow since(Instant since) {
        return new QueueRow(courseId, questionId, questionVersion, courseVersionId, waiting, since, drafts);
    }
}
