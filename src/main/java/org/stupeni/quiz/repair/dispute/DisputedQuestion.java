package org.stupeni.quiz.repair.dispute;

import java.util.List;
import org.stupeni.course.PublishedCourse;
import org.stupeni.question.Question;
import org.stupeni.quiz.paper.QuestionKey;

/**
 * One version of a question with everything that was said against it.
 *
 * @param version a version of the course that has it
 * @param open oldest first
 * @param answered what was said before, the newest first; nothing that was taken back
 * @param answers newest first
 */
public record DisputedQuestion(
        QuestionKey key,
        PublishedCourse version,
        Question question,
        List<OpenDispute> open,
        List<OpenDispute> answered,
        List<AnswerRow> answers) {}
