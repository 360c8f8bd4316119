package org.stupeni.quiz.repair.dispute;

import java.time.LocalDate;
import org.stupeni.quiz.paper.QuestionKey;

/**
 * One version of a question with what is open against it.
 *
 * @param courseVersionId a version of the course that has it
 * @param dueOn the last day of the earliest term
 * @param people how many dispute it
 */
public record DisputedRow(
        String courseId,
        String questionId,
        String questionVersion,
        long courseVersionId,
        LocalDate dueOn,
        long people) {

    public QuestionKey key() {
        return new QuestionKey(courseId, questionId, questionVersion);
    }

    /** Whether its term is over on that day. */
    public boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }
}
