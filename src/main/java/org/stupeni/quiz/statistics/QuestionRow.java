package org.stupeni.quiz.statistics;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.stupeni.platform.Json;

/**
 * The figures of one version of a question in one exam.
 *
 * @param courseVersionId a version of the course that has this version of the question
 * @param figures null for fewer than {@link ItemFigures#FEWEST} people
 * @param flags most harmful first
 * @param harm what the queue is ordered by; 0 where there is nothing to do, also because the question is no longer asked so
 */
public record QuestionRow(
        String courseId,
        String examId,
        String questionId,
        String questionVersion,
        long courseVersionId,
        int people,
        int harm,
        ItemFigures figures,
        List<RaisedFlag> flags) {

    /** As the query makes it. */
    public QuestionRow(
            String courseId,
            String examId,
            String questionId,
            String questionVersion,
            long courseVersionId,
            int people,
            int harm,
            String figures,
            String flags) {
        this(
                courseId,
                examId,
                questionId,
                questionVersion,
                courseVersionId,
                people,
                harm,
                figures == null ? null : Json.read(figures, ItemFigures.class),
                Json.read(flags, new TypeReference<List<RaisedFlag>>() {}));
    }
}
