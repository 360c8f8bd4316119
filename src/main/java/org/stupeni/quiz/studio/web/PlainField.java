package org.stupeni.quiz.studio.web;

import java.util.List;

/**
 * A field of a form of fields, as the page shows it.
 *
 * @param id its name, the way to its value in the document
 * @param kind {@code line}, {@code area}, {@code number}, {@code date}, {@code select}, {@code check} or {@code hidden}
 * @param lang of what is typed, or null
 * @param choices of a select
 * @param told what is wrong with it
 */
public record PlainField(
        String id, String label, String kind, String value, String lang, List<Choice> choices, List<String> told) {

    /** Something to choose from a list. */
    public record Choice(String value, String text, boolean isChosen) {}

    public boolean isTyped() {
        return kind.equals("line") || kind.equals("number") || kind.equals("date");
    }

    /** Whether it is Markdown, in which pictures can stand: what is said and told in a conversation. */
    public boolean isMarked() {
        return kind.equals("area")
                && id.matches("(.*\\.)?(ask|says|text|feedback|hint)\\.(ru|en)")
                && !id.startsWith("bands.");
    }

    public boolean isChecked() {
        return value.equals("true");
    }
}
