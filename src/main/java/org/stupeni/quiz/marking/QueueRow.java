package org.stupeni.quiz.marking;

import java.time.Instant;

/**
 * A question with answers that a marker can mark.
 *
 * @param courseVersionId a version of the course that has this version of the question
 * @param waiting how many answers wait, drafts included
 * @param since how long the oldest has waited
 * @param drafts how many the marker has begun
 */
public record QueueRow(
        String courseId,
        String questionId,
        String questionVersion,
        long courseVersionId,
        long waiting,
        Instant since,
        long drafts) {}
