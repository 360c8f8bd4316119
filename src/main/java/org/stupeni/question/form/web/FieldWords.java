package org.stupeni.question.form.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.platform.Language;
import org.stupeni.platform.ProblemWords;
import org.stupeni.platform.Texts;
import org.stupeni.question.form.QuestionForm;

/** What the fields of a question, their lists and their mistakes are called, in one language. */
public final class FieldWords {

    private static final Pattern PART = Pattern.compile("(.+?)-([0-9]+)(?:-(.+))?");
    private static final Pattern BOUNDS =
            Pattern.compile("'[a-z-]+' must be a (whole number|number) from (-?[0-9.]+) to (-?[0-9.]+)");

    private final Language language;

    public FieldWords(Language language) {
        this.language = language;
    }

    String label(String name) {
        return Texts.of(language, "draft_field." + key(name));
    }

    /** Null where there is nothing to be said. */
    String help(String name) {
        return Texts.all(language).get("draft_hint." + key(name));
    }

    public String of(String key, Object... arguments) {
        return Texts.of(language, key, arguments);
    }

    /** A text that there may be none of. */
    String known(String key, String otherwise) {
        return Texts.all(language).getOrDefault(key, otherwise);
    }

    String list(String place) {
        return of("draft_parts." + key(place));
    }

    String listHelp(String place) {
        return Texts.all(language).get("draft_partshint." + key(place));
    }

    String partOf(String place) {
        Matcher part = PART.matcher(place);
        String list = place.replaceFirst("-[0-9]+$", "");
        return part.matches()
                ? of("draft_part_of." + key(list), Integer.parseInt(place.substring(list.length() + 1)) + 1)
                : "";
    }

    String add(String place) {
        return of("draft_part_add." + key(place));
    }

    /** What a field of any node is called. */
    public String part(String name) {
        String known = Texts.all(language).get("draft_part." + name);
        return known == null ? place(name) : known;
    }

    /** Where a field is, for whoever does not see it beside the sentence: "Variant 2, text, in English". */
    String place(String name) {
        List<String> words = new ArrayList<>();
        String above = "";
        String rest = name;
        for (Matcher part = PART.matcher(rest); part.matches(); part = PART.matcher(rest)) {
            above += (above.isEmpty() ? "" : "-") + part.group(1) + "-" + part.group(2);
            words.add(partOf(above));
            rest = part.group(3) == null ? "" : part.group(3);
        }
        String language = rest.matches(".+-(ru|en)") ? rest.substring(rest.length() - 2) : "";
        String field = language.isEmpty() ? rest : rest.substring(0, rest.length() - 3);
        String known = Texts.all(this.language)
                .getOrDefault(
                        "draft_field." + key((above.isEmpty() ? "" : above + "-") + field),
                        Texts.all(this.language)
                                .getOrDefault(
                                        "draft_parts." + key(above.isEmpty() ? field : above + "-" + field), field));
        if (!known.isEmpty()) {
            words.add(known);
        }
        String told = String.join(" · ", words);
        return switch (language) {
            case "ru" -> of("rules_edit.in_russian", told);
            case "en" -> of("rules_edit.in_english", told);
            default -> told;
        };
    }

    /**
     * What is wrong with a field.
     *
     * @param name of the field
     * @param other what the same text is in the other language, empty where there is none
     */
    String sentence(String name, String message, String other) {
        if (message.endsWith("must be a text") || message.endsWith("is missing")) {
            return other.isBlank()
                    ? of("draft_fields.empty")
                    : of("draft_fields.no_" + name.substring(name.length() - 2));
        }
        return numbered(message, language).orElseGet(() -> ProblemWords.of(message, language));
    }

    /** Why fields cannot show a question; null where they can, or its type has none. */
    public String whyText(QuestionForm.Filled filled) {
        if (filled.isShown() || filled.unshown().isEmpty()) {
            return null;
        }
        String place = filled.unshown().get(0);
        return place.isEmpty()
                ? of("draft_fields.no_document")
                : place.equals("#")
                        ? of("draft_fields.notes")
                        : of("draft_fields.unshown", String.join(", ", filled.unshown()));
    }

    /** What number a field wants, where that is what is wrong; the field itself is not named. */
    public static Optional<String> numbered(String message, Language language) {
        Matcher bounds = BOUNDS.matcher(message);
        if (!bounds.matches()) {
            return Optional.empty();
        }
        String key = bounds.group(1).equals("number") ? "draft_fields.number" : "draft_fields.whole";
        return Optional.of(
                bounds.group(3).length() > 9
                        ? Texts.of(language, "draft_fields.any_number")
                        : Texts.of(language, key, bounds.group(2), bounds.group(3)));
    }

    /** The keys of texts have no numbers of parts, and what stands in a gap is called as it is elsewhere. */
    private static String key(String name) {
        return name.replaceAll("-[0-9]+(?=-|$)", "")
                .replaceFirst("^gaps-(?=options|answers|values|case|typo|otherwise)", "");
    }
}
