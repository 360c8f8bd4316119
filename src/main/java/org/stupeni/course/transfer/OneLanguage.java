package org.stupeni.course.transfer;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.platform.Json;
import org.stupeni.question.Question;

/** A question that has one language, as whoever reads the other one sees it: each missing text in the language it has. Only to be shown. */
public final class OneLanguage {

    private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};
    private static final String RU = "ru";
    private static final String EN = "en";

    private OneLanguage() {}

    public static Question filled(Question question) {
        return Json.read(Json.write(filled(Json.read(Json.write(question), DOCUMENT))), Question.class);
    }

    private static Object filled(Object part) {
        if (part instanceof List<?> list) {
            return list.stream().map(OneLanguage::filled).toList();
        }
        if (!(part instanceof Map<?, ?> map)) {
            return part;
        }
        if (map.size() == 2 && map.get(RU) instanceof String ru && map.get(EN) instanceof String en) {
            return Map.of(RU, ru.isBlank() ? en : ru, EN, en.isBlank() ? ru : en);
        }
        Map<String, Object> filled = new LinkedHashMap<>();
        map.forEach((key, value) -> filled.put(String.valueOf(key), filled(value)));
        return filled;
    }
}
