package org.stupeni.course.transfer.web;

/**
 * A sentence about a file or a question of it.
 *
 * @param weight the word its text's key ends with: "to_do"
 * @param place where it stands in the file, in words; empty where that is said already
 */
public record NoteView(String weight, String sentence, String place) {

    /** The name of its icon. */
    public String icon() {
        return switch (weight) {
            case "info" -> "info";
            case "to_do" -> "edit";
            default -> "alert";
        };
    }
}
