package org.stupeni.question.form.web;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One field of a question on the page.
 *
 * @param id its name in the fields; of a text in both languages without the language
 * @param kind {@code both}, {@code line}, {@code words}, {@code pick}, {@code flag} or {@code choice}: one of those of a list
 * @param help null where there is none
 * @param value as it stands; in Russian, where there are both languages
 * @param en null where there are not both languages
 * @param mistake what is wrong with it, empty where nothing is
 * @param group of a {@code choice}, the name that all of the list share
 * @param number of a {@code choice}, its place in the list
 * @param picks what can be picked
 */
public record FieldView(
        String id,
        String kind,
        String label,
        String help,
        String value,
        String en,
        String mistake,
        String enMistake,
        String group,
        int number,
        List<PickGroup> picks) {

    /** What a learner is shown as bare words: answers to compare, what is picked from a list, names of units, lines of a rubric. */
    private static final Pattern BARE = Pattern.compile(
            "(.*-)?answers-\\d+-text|gaps-\\d+-options-\\d+-text|pairs-\\d+-right|extra-\\d+-text|(units|rubric)-.*");

    /** Whether it is Markdown, in which pictures can stand. */
    public boolean isMarked() {
        return en != null && !BARE.matcher(id).matches();
    }

    /** The ids of what it is typed in. */
    List<String> ids() {
        return switch (kind) {
            case "hidden" -> List.of();
            case "both" -> List.of(id + "-ru", id + "-en");
            default -> List.of(id);
        };
    }

    public boolean isChecked() {
        return value.equals("true");
    }

    /** Whether its Russian alone is missing. */
    public boolean isRuMissing() {
        return en != null && value.isBlank() && !en.isBlank();
    }

    public boolean isEnMissing() {
        return en != null && en.isBlank() && !value.isBlank();
    }

    /** Whether what was typed is wrong; what is not filled in yet is missing and not wrong. */
    public boolean isWrong() {
        return !mistake.isEmpty() && !value.isBlank();
    }

    public boolean isEnWrong() {
        return !enMistake.isEmpty() && !en.isBlank();
    }

    /** Whether saving it changes which fields there are. */
    public boolean isRenewing() {
        return id.endsWith("-kind") || id.equals("credit");
    }
}
