package org.stupeni.quiz.studio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stupeni.platform.web.ViewTexts;

/** Makes the fields of a page of what its form holds and what is told of it. */
final class FieldMaker {

    private final ViewTexts texts;
    private final Map<String, String> parts;
    private final Map<String, List<String>> told;

    FieldMaker(ViewTexts texts, Map<String, String> parts, Map<String, List<String>> told) {
        this.texts = texts;
        this.parts = parts;
        this.told = told;
    }

    String value(String id) {
        return parts.getOrDefault(id, "");
    }

    List<String> told(String id) {
        return told.getOrDefault(id, List.of());
    }

    PlainField line(String id) {
        return field(id, "line", null, List.of());
    }

    PlainField number(String id) {
        return field(id, "number", null, List.of());
    }

    PlainField hidden(String id) {
        return field(id, "hidden", null, List.of());
    }

    PlainField check(String id) {
        return field(id, "check", null, List.of());
    }

    /** A day; what is no day is shown as it was typed, since a browser would drop it. */
    PlainField day(String id) {
        String value = value(id);
        return field(id, value.isEmpty() || value.matches("\\d{4}-\\d{2}-\\d{2}") ? "date" : "line", null, List.of());
    }

    /** A text in both languages, Russian first. */
    List<PlainField> lines(String id) {
        return List.of(field(id + ".ru", "line", "ru", List.of()), field(id + ".en", "line", "en", List.of()));
    }

    List<PlainField> areas(String id) {
        return List.of(field(id + ".ru", "area", "ru", List.of()), field(id + ".en", "area", "en", List.of()));
    }

    /**
     * A list to choose from. What the document has and the list has not stands in it, too: else the browser would choose something else.
     *
     * @param items the texts by their values, in their order
     */
    PlainField select(String id, Map<String, String> items) {
        String value = value(id);
        List<PlainField.Choice> choices = new ArrayList<>();
        items.forEach((one, text) -> choices.add(new PlainField.Choice(one, text, one.equals(value))));
        if (!items.containsKey(value)) {
            String text =
                    value.isEmpty() ? texts.of("blueprint_form.choose") : texts.of("blueprint_form.unknown", value);
            choices.add(0, new PlainField.Choice(value, text, true));
        }
        return field(id, "select", null, choices);
    }

    private PlainField field(String id, String kind, String lang, List<PlainField.Choice> choices) {
        return new PlainField(id, PlanWords.own(id, texts::of), kind, value(id), lang, choices, told(id));
    }
}
