package org.stupeni.question.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.platform.fields.FormField;
import org.stupeni.platform.fields.FormParts;
import org.stupeni.question.QuestionType;

/**
 * What a person does to the parts of a question: {@code add:options}, {@code remove:options-2}, {@code up:options-2}, {@code down:options-2},
 * {@code type:multiple}. Whatever is not possible, or no such deed, changes nothing. Pure.
 */
public final class FormActs {

    private FormActs() {}

    static Map<String, String> done(Map<String, String> parts, String act) {
        int colon = act.indexOf(':');
        String deed = colon < 0 ? "" : act.substring(0, colon);
        String place = act.substring(colon + 1);
        return switch (deed) {
            case "add" -> added(parts, place);
            case "remove" -> moved(parts, place, null);
            case "up" -> moved(parts, place, -1);
            case "down" -> moved(parts, place, 1);
            case "type" ->
                QuestionForm.typeOf(place)
                        .filter(type -> types(parts).contains(type))
                        .map(type -> TypeChange.of(parts, type))
                        .orElse(parts);
            default -> parts;
        };
    }

    /** The types that this question could have instead, with all that it says. */
    public static List<QuestionType> types(Map<String, String> parts) {
        QuestionType type =
                QuestionForm.typeOf(String.valueOf(parts.get("type")).strip()).orElse(QuestionType.OPEN);
        boolean two = new FormParts(parts).items("options").size() <= 2;
        return switch (type) {
            case SINGLE ->
                two ? List.of(QuestionType.MULTIPLE, QuestionType.TRUE_FALSE) : List.of(QuestionType.MULTIPLE);
            case MULTIPLE -> two ? List.of(QuestionType.SINGLE, QuestionType.TRUE_FALSE) : List.of(QuestionType.SINGLE);
            case TRUE_FALSE -> List.of(QuestionType.SINGLE, QuestionType.MULTIPLE);
            default -> List.of();
        };
    }

    private static Map<String, String> added(Map<String, String> parts, String list) {
        QuestionType type = QuestionForm.typeOf(parts.get("type")).orElseThrow();
        FormParts before = new FormParts(parts);
        Optional<FormField.Items> items = FormLists.find(QuestionFields.of(type), list);
        int number = before.items(list).size();
        if (items.isEmpty() || number >= items.get().most()) {
            return parts;
        }
        Map<String, String> all = new LinkedHashMap<>(parts);
        FormLists.begin(all, list + "-" + number, items.get());
        if (list.equals("gaps")) {
            for (String text : List.of("text-ru", "text-en")) {
                all.merge(
                        text, "{{" + all.get("gaps-" + number + "-id") + "}}", (old, gap) -> (old + " " + gap).strip());
            }
        }
        return all;
    }

    /** @param by how far, or null to take it away */
    private static Map<String, String> moved(Map<String, String> parts, String item, Integer by) {
        String list = item.replaceFirst("-[0-9]+$", "");
        FormParts before = new FormParts(parts);
        List<String> places = new ArrayList<>(before.items(list));
        int from = places.indexOf(item);
        int to = by == null ? 0 : from + by;
        if (from < 0 || to < 0 || to >= places.size()) {
            return parts;
        }
        String moving = places.remove(from);
        if (by != null) {
            places.add(to, moving);
        }
        Map<String, String> all = new LinkedHashMap<>(parts);
        before.items(list).forEach(each -> before.at(each).keySet().forEach(name -> all.remove(each + "-" + name)));
        for (int i = 0; i < places.size(); i++) {
            String place = list + "-" + i + "-";
            before.at(places.get(i)).forEach((name, value) -> all.put(place + name, value));
        }
        return all;
    }
}
