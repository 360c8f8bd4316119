package org.stupeni.quiz.repair.dispute;

import org.stupeni.question.Question;
import org.stupeni.quiz.paper.QuestionKey;

/**
 * A question as somebody was asked it and may see it again with its key.
 *
 * @param courseVersionId the version of the course that it was asked from
 */
public record Asked(QuestionKey key, long courseVersionId, Question question) {}
