package org.stupeni.observation.caselibrary.web;

import java.util.List;

/**
 * A field of the form of a role-play or a scene.
 *
 * @param id its place in the document
 * @param kind {@code line}, {@code area}, {@code number}, {@code select} or {@code check}
 * @param lang of what is typed, or null
 * @param choices of a select
 * @param told what is wrong with it
 */
public record PaperField(
        String id, String label, String kind, String value, String lang, List<Choice> choices, List<String> told) {

    /** Something to choose from a list. */
    public record Choice(String value, String text, boolean isChosen) {}

    public boolean isTyped() {
        return kind.equals("line") || kind.equals("number");
    }

    public boolean isChecked() {
        return value.equals("true");
    }

    /** There is no bar of marks here. */
    public boolean isMarked() {
        return false;
    }
}
