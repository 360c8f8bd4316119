package org.stupeni.course.transfer;

import java.time.Instant;
import java.util.List;

/**
 * What was taken from a file at one time.
 *
 * @param draftId the draft it went into
 * @param course the title of its course, in the language that it has
 * @param place the title of the module whose practice quiz it joined; empty for the bank, or for a whole course
 * @param whole whether it was the whole course
 */
public record ImportReceipt(
        long draftId, String course, String place, boolean whole, Instant takenAt, List<Taken> questions) {

    public ImportReceipt {
        questions = List.copyOf(questions);
    }

    /**
     * A question that was taken.
     *
     * @param number its place in the file
     * @param id what it is called in the draft
     */
    public record Taken(int number, String id) {}
}
