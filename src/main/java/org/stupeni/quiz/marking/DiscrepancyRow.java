package org.stupeni.quiz.marking;

import java.time.Instant;

/** An answer whose marks are too far apart, in a list. */
public record DiscrepancyRow(
        String code, String courseId, long courseVersionId, String questionId, Instant since, int apart) {

    public String name() {
        return MarkSheet.name(code);
    }
}
