package org.stupeni.quiz.web;

import java.util.List;

/**
 * A question as the player shows it: what is asked and what can be chosen, nothing of what is right.
 *
 * @param type the word of its type: "single", "short-text"
 * @param ask safe HTML
 * @param options what can be chosen, put into an order or rated; for matching the right sides, as plain text
 * @param lefts for matching the left sides; else empty
 * @param form what only some types have
 * @param hint safe HTML for whoever asks for it in practice; null in exams and small checks, and where there is none
 */
public record AskedQuestion(
        int number, String type, String ask, List<Side> options, List<Side> lefts, AskedForm form, String hint) {

    public boolean isMatching() {
        return type.equals("matching");
    }

    /** Whether one or several options are chosen. */
    public boolean isChoice() {
        return isMultiple() || type.equals("single") || type.equals("true-false");
    }

    /** Whether several options can be chosen. */
    public boolean isMultiple() {
        return type.equals("multiple");
    }

    /** Whether its options are put into an order. */
    public boolean isOrder() {
        return type.equals("ordering") || isRanking();
    }

    /** Whether reactions are put into an order, the best first. */
    public boolean isRanking() {
        return type.equals("judgement") && form.ranking();
    }

    /** Whether each reaction is rated. */
    public boolean isRating() {
        return type.equals("judgement") && !form.ranking();
    }

    /** The name of its text that says what is to be done. */
    public String kind() {
        return isRanking() ? "ranking" : type;
    }

    /**
     * Something to choose or to match.
     *
     * @param letter what it is called by
     * @param text safe HTML; a right side is plain text, since it stands in a select
     */
    public record Side(String id, String letter, String text) {}
}
