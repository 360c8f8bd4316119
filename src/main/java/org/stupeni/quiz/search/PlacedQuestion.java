package org.stupeni.quiz.search;

import org.stupeni.course.transfer.NearStems;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Question;

/**
 * A question with its place.
 *
 * @param course its title
 * @param moduleId the module whose lesson teaches it, or null where it is not known
 * @param module its title, or null
 * @param draftId the open draft of the course, or null
 * @param nodeId its node there, or null
 * @param changed whether it is as the draft has it and not as it is published
 */
public record PlacedQuestion(
        String courseId,
        LocalText course,
        String moduleId,
        LocalText module,
        Use use,
        Long draftId,
        Long nodeId,
        boolean changed,
        KnownQuestion known) {

    /** A question as a draft has it at this moment. */
    public static PlacedQuestion written(String courseId, long draftId, long nodeId, Question question) {
        return new PlacedQuestion(
                courseId,
                new LocalText("", ""),
                null,
                null,
                Use.DRAFT,
                draftId,
                nodeId,
                true,
                KnownQuestion.of(question));
    }

    public Question question() {
        return known.question();
    }

    public String version() {
        return known.version();
    }

    /** What it asks, to compare it with others. */
    NearStems.Pieces pieces() {
        return known.pieces();
    }

    QuestionPlace place() {
        return new QuestionPlace(courseId, question().id());
    }
}
