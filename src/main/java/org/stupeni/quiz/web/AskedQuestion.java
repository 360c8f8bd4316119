package org.stupeni.quiz.web;

import java.util.List;

/**
 * A question as the player shows it: what is asked and what can be chosen, nothing of what is right.
 *
 * @param type "single", "multiple", "true-false" or "matching"
 * @param ask safe HTML
 * @param options what can be chosen; for matching the right sides, as plain text
 * @param lefts for matching the left sides; else empty
 */
public record AskedQuestion(int number, String type, String ask, List<Side> options, List<Side> lefts) {

    public boolean isMatching() {
        return !lefts.isEmpty();
    }

    /** Whether several options can be chosen. */
    public boolean isMultiple() {
        return type.equals("multiple");
    }

    /**
     * Something to choose or to match.
     *
     * @param letter what it is called by
     * @param text safe HTML; a right side is plain text, since it stands in a select
     */
    public record Side(String id, String letter, String text) {}
}
