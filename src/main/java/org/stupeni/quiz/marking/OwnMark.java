package org.stupeni.quiz.marking;

import java.time.Instant;

/**
 * A mark of one's own that may still change.
 *
 * @param code of the answer
 * @param finalAt null for a draft
 */
public record OwnMark(String code, Instant savedAt, Instant finalAt) {

    public boolean isDraft() {
        return finalAt == null;
    }

    /** What an answer is called before people: enough of its code to tell it from others. */
    public String name() {
        return MarkSheet.name(code);
    }
}
