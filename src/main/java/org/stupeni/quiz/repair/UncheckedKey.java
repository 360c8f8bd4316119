package org.stupeni.quiz.repair;

import org.stupeni.course.keys.KeyReviewRow;

/**
 * The new key of a correction that no other trainer has agreed with.
 *
 * @param level the highest level of an exam that draws the question
 * @param review the last review of the key, waiting or returned; null where nobody was asked
 */
public record UncheckedKey(int level, KeyReviewRow review) {

    public boolean isReturned() {
        return review != null && review.isReturned();
    }

    /** The key of the sentence that says why nothing is counted by it. */
    public String why() {
        return isReturned() ? "repair_regrade.key_returned" : "repair_regrade.key_unchecked";
    }
}
