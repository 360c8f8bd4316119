package org.stupeni.quiz.marking;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** Somebody marked an open answer, took the mark back or decided between two; fired in the transaction that did it. */
public record MarkHappened(Long who, String what, long answerId, Instant when) implements Fact {

    static MarkHappened given(Long who, long answerId, Instant when) {
        return new MarkHappened(who, "quiz.mark-given", answerId, when);
    }

    static MarkHappened takenBack(Long who, long answerId, Instant when) {
        return new MarkHappened(who, "quiz.mark-taken-back", answerId, when);
    }

    static MarkHappened resolved(Long who, long answerId, Instant when) {
        return new MarkHappened(who, "quiz.mark-resolved", answerId, when);
    }

    @Override
    public String which() {
        return "open-answer:" + answerId;
    }
}
