package org.stupeni.question.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.platform.fields.FormField;
import org.stupeni.platform.fields.FormField.Both;
import org.stupeni.platform.fields.FormField.Cases;
import org.stupeni.platform.fields.FormField.Group;
import org.stupeni.platform.fields.FormField.Items;
import org.stupeni.platform.fields.FormField.Plain;

/** The lists of a question, and what a new part of one begins with. Pure. */
final class FormLists {

    private FormLists() {}

    /** The list at a place such as {@code gaps-0-options}; nothing where these fields have none. */
    static Optional<Items> find(List<FormField> fields, String place) {
        for (FormField field : fields) {
            String below = below(place, field.key());
            Optional<Items> found = Optional.empty();
            if (field instanceof Items items && below != null) {
                found = below.isEmpty()
                        ? Optional.of(items)
                        : below.matches("[0-9]{1,2}-.+")
                                ? find(items.fields(), below.replaceFirst("[0-9]+-", ""))
                                : Optional.empty();
            } else if (field instanceof Group group && below != null) {
                found = find(group.fields(), below);
            } else if (field instanceof Cases cases) {
                found = cases.cases().values().stream()
                        .flatMap(each -> find(each, place).stream())
                        .findFirst();
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String below(String place, String key) {
        return place.equals(key) ? "" : place.startsWith(key + "-") ? place.substring(key.length() + 1) : null;
    }

    /** Puts the fields of a new part. */
    static void begin(Map<String, String> all, String place, Items items) {
        for (FormField field : items.fields()) {
            String name = place + "-" + field.key();
            if (field instanceof Items inner) {
                for (int i = 0; i < inner.fewest(); i++) {
                    begin(all, name + "-" + i, inner);
                }
            } else if (field instanceof Cases cases) {
                String first = cases.cases().keySet().iterator().next();
                all.put(name, first);
                begin(
                        all,
                        place + "-" + first + "-0",
                        find(cases.cases().get(first), first).orElseThrow());
            } else if (field instanceof Both) {
                all.put(name + "-ru", "");
                all.put(name + "-en", "");
            } else {
                all.put(name, field instanceof Plain plain ? value(all, place, plain) : "");
            }
        }
        if (items.key().equals("accepted")) {
            all.merge("units-without", "0.5", (old, half) -> old.isBlank() ? half : old);
        }
    }

    private static String value(Map<String, String> all, String place, Plain plain) {
        int number = Integer.parseInt(place.replaceFirst(".*-", ""));
        return switch (plain.key()) {
            case "id" -> FormIds.free(FormIds.taken(all));
            case "points" -> plain.needed() ? String.valueOf(after(all, place, number)) : "";
            case "factor" -> number == 0 ? "1" : "";
            default -> "";
        };
    }

    /** One point more than the step before. */
    private static int after(Map<String, String> all, String place, int number) {
        String before = place.replaceFirst("-[0-9]+$", "-" + (number - 1) + "-points");
        String points = all.getOrDefault(before, "");
        return points.matches("[0-9]{1,3}") ? Integer.parseInt(points) + 1 : number;
    }
}
