package org.stupeni.question;

import java.util.HashSet;
import java.util.Set;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlDocument;

/** What must not occur twice within one question. */
final class Distinct {

    private final String what;
    private final Set<String> seen = new HashSet<>();

    Distinct(String what) {
        this.what = what;
    }

    void check(YamlDocument place, String key, String value) {
        if (!value.isEmpty() && !seen.add(value)) {
            place.problem(key, "the question has this " + what + " twice: '" + value + "'");
        }
    }

    void check(YamlDocument place, String key, LocalText value) {
        boolean repeated = isRepeated("ru:" + value.ru()) | isRepeated("en:" + value.en());
        if (repeated) {
            place.problem(key, "the question has this " + what + " twice");
        }
    }

    private boolean isRepeated(String text) {
        return text.length() > "ru:".length() && !seen.add(text);
    }
}
