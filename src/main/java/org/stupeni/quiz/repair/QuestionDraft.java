package org.stupeni.quiz.repair;

import java.util.List;
import org.stupeni.course.PublishedCourse;
import org.stupeni.platform.Problem;
import org.stupeni.question.Question;

/**
 * A question as a trainer has rewritten it, read and checked; nothing is kept of it.
 *
 * @param base the newest version of the course
 * @param before the question as it stands there
 * @param after null where it could not be read without problems
 * @param problems what is wrong with it, by line
 */
public record QuestionDraft(PublishedCourse base, Question before, Question after, List<Problem> problems) {

    public QuestionDraft {
        problems = List.copyOf(problems);
    }

    public boolean isReadable() {
        return problems.isEmpty() && after != null;
    }
}
