package org.stupeni.quiz.start;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** Somebody wanted to start an exam that they may not start now; fired by {@link Attempts} when the start is rolled back. */
public record StartRefused(Long who, String courseId, String examId, Instant when) implements Fact {

    @Override
    public String what() {
        return "quiz.start-refused";
    }

    @Override
    public String which() {
        return "exam:" + courseId + "/" + examId;
    }
}
