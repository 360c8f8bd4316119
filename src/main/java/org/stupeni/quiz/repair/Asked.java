package org.stupeni.quiz.repair;

import org.stupeni.question.Question;
import org.stupeni.quiz.QuestionKey;

/**
 * A question as somebody was asked it and may see it again with its key.
 *
 * @param courseVersionId the version of the course that it was asked from
 */
public record Asked(QuestionKey key, long courseVersionId, Question question) {}
