package org.stupeni.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.stupeni.course.Exam;
import org.stupeni.question.QuestionType;

/**
 * The questions of one attempt as they were drawn, with everything that was promised when it started. It never changes.
 *
 * @param cut the points that pass, or null for practice
 * @param zone the half-width of the borderline zone around the cut, in points; 0 until the accuracy of the exam has been measured
 * @param review what of the paper may be seen after grading
 * @param questions numbered from 1 in the order they are shown
 */
public record Paper(BigDecimal cut, BigDecimal zone, Exam.Review review, List<PaperQuestion> questions) {

    public Paper {
        questions = List.copyOf(questions);
    }

    /** The question with this number, from 1. */
    public Optional<PaperQuestion> question(int number) {
        return number < 1 || number > questions.size() ? Optional.empty() : Optional.of(questions.get(number - 1));
    }

    /** Whether people have to mark answers to it. */
    boolean hasOpen() {
        return questions.stream().anyMatch(asked -> asked.type() == QuestionType.OPEN);
    }

    /** The points a perfect attempt earns: every question is worth one. */
    public int maximum() {
        return questions.size();
    }
}
