package org.stupeni.quiz.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Scoring;

/**
 * The questions of one attempt as they were drawn, with everything that was promised when it started. It never changes.
 *
 * @param cut the points that pass, or null for practice
 * @param zone the half-width of the borderline zone around the cut, in points; 0 until the accuracy of the exam has been measured
 * @param review what of the paper may be seen, and when
 * @param questions numbered from 1 in the order they are shown
 */
public record Paper(BigDecimal cut, BigDecimal zone, ReviewPolicy review, List<PaperQuestion> questions) {

    public Paper {
        zone = zone == null ? BigDecimal.ZERO : zone;
        questions = List.copyOf(questions);
    }

    /**
     * Whether so many points are too close to what passes for the exam alone to tell on which side of it the person is.
     *
     * @param passing the cut of the grading that counts, which a correction may have changed
     */
    public boolean isClose(BigDecimal points, BigDecimal passing) {
        return zone.signum() > 0 && points.subtract(passing).abs().compareTo(zone) <= 0;
    }

    /** The question with this number, from 1. */
    public Optional<PaperQuestion> question(int number) {
        return questions.stream().filter(asked -> asked.number() == number).findFirst();
    }

    /** Whether people have to mark answers to it. */
    public boolean hasOpen() {
        return questions.stream().anyMatch(asked -> asked.type() == QuestionType.OPEN);
    }

    /** The points a perfect attempt earns: every question is worth one. */
    public int maximum() {
        return questions.size();
    }

    /**
     * The paper as if these questions had not been asked. What passes is the same share of the points as before, to {@value Scoring#SCALE} places and
     * rounded down, for the person; a paper never loses its last question.
     *
     * @param numbers of the questions; those of the others stay
     */
    public Paper without(Set<Integer> numbers) {
        List<PaperQuestion> rest = questions.stream()
                .filter(asked -> !numbers.contains(asked.number()))
                .toList();
        if (rest.isEmpty() || rest.size() == questions.size()) {
            return this;
        }
        BigDecimal shrunk = cut == null
                ? null
                : cut.multiply(BigDecimal.valueOf(rest.size()))
                        .divide(BigDecimal.valueOf(questions.size()), Scoring.SCALE, RoundingMode.DOWN);
        return new Paper(shrunk, zone, review, rest);
    }
}
