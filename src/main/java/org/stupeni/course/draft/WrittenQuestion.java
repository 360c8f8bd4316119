package org.stupeni.course.draft;

import java.time.Instant;
import java.util.Optional;
import org.stupeni.question.Question;

/**
 * A text of a question as somebody saved it in a draft.
 *
 * @param question nothing where it cannot be read as one
 */
public record WrittenQuestion(Long by, Instant at, Optional<Question> question) {}
