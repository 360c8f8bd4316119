package org.stupeni.platform;

import java.util.HashSet;
import java.util.Set;

/** What must not occur twice within a whole, such as a question or a checklist. */
public final class Distinct {

    private final String whole;
    private final String what;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param whole what it must not occur in twice, with its article
     * @param what what it is called
     */
    public Distinct(String whole, String what) {
        this.whole = whole;
        this.what = what;
    }

    public void check(YamlDocument place, String key, String value) {
        if (!value.isEmpty() && !seen.add(value)) {
            place.problem(key, whole + " has this " + what + " twice: '" + value + "'");
        }
    }

    public void check(YamlDocument place, String key, LocalText value) {
        boolean repeated = isRepeated("ru:" + value.ru()) | isRepeated("en:" + value.en());
        if (repeated) {
            place.problem(key, whole + " has this " + what + " twice");
        }
    }

    private boolean isRepeated(String text) {
        return text.length() > "ru:".length() && !seen.add(text);
    }
}
