package org.stupeni.course.transfer.web;

import java.util.List;
import org.stupeni.course.transfer.Twin;
import org.stupeni.course.web.BankCard;

/**
 * One question of a brought file in the reader's language.
 *
 * @param state the word its text's key ends with: "lossy"
 * @param place where it stands in the file, in words
 * @param card with its key; null where it cannot be taken
 * @param kind what its format calls this type of question, in words
 * @param twin the nearest question of the portal that asks the same, or null
 * @param likeness how far the twin is the same, in words
 * @param sameAs the number of the nearest question before it that asks the same; 0 where there is none
 * @param sameAsLikeness how far that one is the same, in words
 * @param taken what it is called where it was taken to, or null
 */
public record ImportItemView(
        int number,
        String state,
        String kind,
        String place,
        String title,
        String category,
        String tags,
        String pictures,
        BankCard card,
        List<NoteView> notes,
        Twin twin,
        String likeness,
        int sameAs,
        String sameAsLikeness,
        boolean chosen,
        String taken) {

    public boolean isTakeable() {
        return card != null;
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (state) {
            case "ok" -> "success";
            case "lossy" -> "warning";
            default -> "danger";
        };
    }
}
