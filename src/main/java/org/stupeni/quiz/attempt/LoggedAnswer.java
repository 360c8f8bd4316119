package org.stupeni.quiz.attempt;

import java.time.Instant;
import org.stupeni.platform.Json;
import org.stupeni.question.Response;

/**
 * One entry of the answer log.
 *
 * @param question the number of the question on the paper
 * @param seq the number the browser gave this answer, from 1 for each question
 * @param variant 0 for the first entry with this number; others are conflicts
 * @param response in the ids of the paper
 * @param lateAt when it came, if that was too late to count; else null
 */
public record LoggedAnswer(int question, long seq, int variant, Response response, Instant savedAt, Instant lateAt) {

    /** As the query makes it, with the content still as text. */
    public LoggedAnswer(int question, long seq, int variant, String content, Instant savedAt, Instant lateAt) {
        this(question, seq, variant, Json.read(content, Response.class), savedAt, lateAt);
    }

    public boolean inTime() {
        return lateAt == null;
    }
}
