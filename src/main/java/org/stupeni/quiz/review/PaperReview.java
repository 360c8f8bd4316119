package org.stupeni.quiz.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.course.ScoreBand;
import org.stupeni.platform.LocalText;
import org.stupeni.quiz.attempt.AttemptRow;

/**
 * What a person may see of an own graded paper at this moment.
 *
 * @param shown what may be shown of each question, and whether the indicators may
 * @param questions those that may be seen, in the order of the paper; empty where nothing of them may be shown
 * @param bands what the author of the exam says to results; empty where nothing is said, or not now
 * @param more what may be seen later on, or null where nothing more is known to come
 * @param otherwise which questions count otherwise than they were asked
 */
public record PaperReview(
        Set<Part> shown,
        List<ReviewedQuestion> questions,
        List<ScoreBand> bands,
        More more,
        CountedOtherwise otherwise) {

    PaperReview(Set<Part> shown, List<ReviewedQuestion> questions, List<ScoreBand> bands, More more) {
        this(shown, questions, bands, more, CountedOtherwise.NONE);
    }

    static final PaperReview NOTHING = new PaperReview(Set.of(), List.of(), List.of(), null);

    /**
     * What more may be seen.
     *
     * @param from the moment from which it may
     */
    public record More(Instant from, Set<Part> parts) {}

    /** What is said to the result of the attempt by its latest grading, in Markdown. */
    public Optional<LocalText> words(AttemptRow attempt) {
        return bands.isEmpty()
                ? Optional.empty()
                : ScoreBand.of(bands, attempt.points(), attempt.maximum(), attempt.cut())
                        .map(ScoreBand::text);
    }

    public boolean shows(Part part) {
        return shown.contains(part);
    }
}
