package org.stupeni.quiz.cut;

import java.time.Instant;

/** A study as a row of a list. */
public record StudyRow(
        Long id,
        String courseId,
        String examId,
        long courseVersionId,
        CutState state,
        Long openedBy,
        Instant openedAt,
        Instant closedAt,
        Long adoptedBy,
        Instant adoptedAt) {

    public boolean isOpen() {
        return state == CutState.ROUND_1 || state == CutState.ROUND_2;
    }
}
