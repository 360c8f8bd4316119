package org.stupeni.quiz.attempt;

import java.time.Instant;

/**
 * What became of a response that was sent.
 *
 * @param savedAt when it was written, at this or an earlier sending; null if it was not
 * @param counting the answer that counts for this question now; null if there is none
 */
public record SavedAnswer(int question, long seq, Status status, Instant savedAt, LoggedAnswer counting) {

    /** What became of it. */
    public enum Status {
        /** Kept, and acknowledged by this receipt. */
        SAVED,
        /** Kept, but another answer with the same number counts: the person has to choose. */
        CONFLICT,
        /** Kept, but it came too late to count. */
        LATE,
        /** It takes back what was said in a conversation of an exam; nothing was written, and the way that stands is the one that counts. */
        REFUSED,
        /** No answer to this paper; nothing was written. Only a broken script sends it. */
        UNREADABLE
    }
}
