package org.stupeni.quiz.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import org.stupeni.quiz.score.Outcome;

/** An exam attempt with the person who made it. */
public record TakenExam(Long employeeId, AttemptRow attempt) {

    /** For queries, which know no records in records. */
    public TakenExam(
            Long employeeId,
            long id,
            AttemptKind kind,
            String courseId,
            long courseVersionId,
            String subjectId,
            int number,
            AttemptState state,
            Instant startedAt,
            Instant deadline,
            Instant handedInAt,
            ClosedBy closedBy,
            Instant settlesAt,
            BigDecimal points,
            Integer maximum,
            BigDecimal cut,
            Outcome outcome,
            Long grantId,
            String indicators) {
        this(
                employeeId,
                new AttemptRow(
                        id,
                        kind,
                        courseId,
                        courseVersionId,
                        subjectId,
                        number,
                        state,
                        startedAt,
                        deadline,
                        handedInAt,
                        closedBy,
                        settlesAt,
                        points,
                        maximum,
                        cut,
                        outcome,
                        grantId,
                        indicators));
    }
}
