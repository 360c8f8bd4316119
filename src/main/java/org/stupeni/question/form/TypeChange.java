package org.stupeni.question.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.platform.fields.FormParts;
import org.stupeni.question.QuestionType;

/** One kind of choice becomes another. Pure. */
final class TypeChange {

    private static final List<String> ENDINGS = List.of("-ru", "-en");

    private TypeChange() {}

    /** @param type one of {@link FormActs#types} */
    static Map<String, String> of(Map<String, String> parts, QuestionType type) {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put("type", type.word());
        all.remove("credit");
        FormParts before = new FormParts(parts);
        if (type == QuestionType.TRUE_FALSE) {
            List<String> options = before.items("options");
            options.forEach(option -> before.at(option).keySet().forEach(name -> all.remove(option + "-" + name)));
            boolean known = options.stream()
                    .anyMatch(option -> before.text(option + "-right").equals("true"));
            all.put(
                    "answer",
                    known ? String.valueOf(before.text("options-0-right").equals("true")) : "");
            for (String ending : ENDINGS) {
                all.put("when-true" + ending, before.text("options-0-feedback" + ending));
                all.put("when-false" + ending, before.text("options-1-feedback" + ending));
            }
        } else if (parts.containsKey("answer")) {
            String answer = before.text("answer");
            option(all, before, 0, "a", answer.equals("true"), "Верно", "True");
            option(all, before, 1, "b", answer.equals("false"), "Неверно", "False");
            List.of("answer", "when-true-ru", "when-true-en", "when-false-ru", "when-false-en")
                    .forEach(all::remove);
        }
        return all;
    }

    private static void option(
            Map<String, String> all, FormParts before, int number, String id, boolean right, String ru, String en) {
        String place = "options-" + number;
        all.put(place + "-id", id);
        all.put(place + "-right", right ? "true" : "");
        all.put(place + "-text-ru", ru);
        all.put(place + "-text-en", en);
        for (String ending : ENDINGS) {
            all.put(place + "-feedback" + ending, before.text((number == 0 ? "when-true" : "when-false") + ending));
        }
    }
}
