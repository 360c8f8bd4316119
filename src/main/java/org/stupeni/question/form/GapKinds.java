package org.stupeni.question.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stupeni.platform.fields.FormParts;

/** A gap becomes one of another kind: its wordings go with it as far as they mean something there. Pure. */
final class GapKinds {

    private static final List<String> KINDS = List.of("answers", "options", "values");

    private GapKinds() {}

    /** The fields, with parts of the chosen kind in each gap that has only parts of another. */
    static Map<String, String> converted(Map<String, String> parts) {
        FormParts typed = new FormParts(parts);
        Map<String, String> all = new LinkedHashMap<>(parts);
        for (String gap : typed.items("gaps")) {
            String kind = typed.text(gap + "-" + QuestionFields.KIND);
            if (!KINDS.contains(kind)) {
                KINDS.stream()
                        .filter(other -> !typed.items(gap + "-" + other).isEmpty())
                        .findFirst()
                        .ifPresent(other -> all.put(gap + "-" + QuestionFields.KIND, other));
            } else if (typed.items(gap + "-" + kind).isEmpty()) {
                KINDS.stream()
                        .map(other -> gap + "-" + other)
                        .filter(other -> !typed.items(other).isEmpty())
                        .findFirst()
                        .ifPresent(other -> convert(typed, all, other, gap + "-" + kind, kind));
            }
        }
        return all;
    }

    private static void convert(FormParts typed, Map<String, String> all, String from, String to, String kind) {
        Set<String> taken = FormIds.taken(all);
        int number = 0;
        for (String item : typed.items(from)) {
            Map<String, String> made = new HashMap<>();
            boolean wasNumber = from.endsWith("-values");
            for (String language : List.of("ru", "en")) {
                made.put(
                        "text-" + language,
                        wasNumber ? typed.text(item + "-value") : typed.text(item + "-text-" + language));
                made.put("feedback-" + language, typed.text(item + "-feedback-" + language));
            }
            boolean right = from.endsWith("-options")
                    ? typed.text(item + "-right").equals("true")
                    : List.of("", "1").contains(typed.text(item + "-points").strip());
            if (kind.equals("options")) {
                String id = FormIds.free(taken);
                taken.add(id);
                made.put("id", id);
                made.put("right", right ? "true" : "");
            } else {
                made.put("value", wasNumber ? typed.text(item + "-value") : typed.text(item + "-text-ru"));
                made.put("points", right ? "" : "0");
            }
            String place = to + "-" + number++;
            made.forEach((key, value) -> all.put(place + "-" + key, value));
        }
    }
}
