package org.stupeni.quiz.repair;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stupeni.course.Course;
import org.stupeni.question.Question;
import org.stupeni.question.Scoring;
import org.stupeni.quiz.paper.Paper;
import org.stupeni.quiz.paper.PaperQuestion;

/**
 * A paper as corrections let it count. Pure in paper, questions and corrections.
 *
 * @param paper without the questions that do not count, its cut less in proportion
 * @param questions by id, with the key that counts
 * @param points what is earned whatever was answered, by number of the question
 */
public record Corrected(Paper paper, Map<String, Question> questions, Map<Integer, BigDecimal> points) {

    /**
     * Applies corrections.
     *
     * @param questions by id, in the version the paper was drawn from
     * @param corrections at most one for each version of a question; what is about other questions is left alone
     * @param versions the course of a version's id
     */
    public static Corrected of(
            Paper paper,
            Map<String, Question> questions,
            Collection<CorrectionRow> corrections,
            Function<Long, Course> versions) {
        Map<String, Question> counting = new HashMap<>(questions);
        Map<Integer, BigDecimal> points = new HashMap<>();
        Set<Integer> dropped = new HashSet<>();
        for (PaperQuestion asked : paper.questions()) {
            of(asked, corrections).ifPresent(correction -> {
                switch (correction.kind()) {
                    case NOT_COUNTED -> dropped.add(asked.number());
                    case FULL_POINTS -> points.put(asked.number(), BigDecimal.ONE.setScale(Scoring.SCALE));
                    case NEW_KEY ->
                        versions.apply(correction.newVersionId())
                                .question(asked.question())
                                .ifPresent(question -> counting.put(asked.question(), question));
                }
            });
        }
        return new Corrected(paper.without(dropped), counting, points);
    }

    /** The correction of a question as it was asked. */
    static Optional<CorrectionRow> of(PaperQuestion asked, Collection<CorrectionRow> corrections) {
        return corrections.stream()
                .filter(correction -> correction.questionId().equals(asked.question())
                        && correction.questionVersion().equals(asked.version()))
                .findFirst();
    }
}
