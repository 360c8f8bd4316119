package org.stupeni.course.transfer;

import org.stupeni.platform.LocalText;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionName;

/** A question of the portal that asks the same. */
public record Twin(String courseId, LocalText course, Question question) {

    public String questionId() {
        return question.id();
    }

    /** What it is called. */
    public LocalText name() {
        return QuestionName.of(question);
    }
}
