package org.stupeni.framework;

import java.util.List;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Texts;

/**
 * One thing that speaks against a framework.
 *
 * @param place where, as {@link FrameworkPlaces} names it
 * @param key the sentence that tells it
 * @param arguments what fills the sentence's places
 */
public record FrameworkProblem(String place, String key, List<Object> arguments) {

    FrameworkProblem(String place, String key, Object... arguments) {
        this(place, key, List.of(arguments));
    }

    /** As a page shows it at its field. */
    public Refused refused() {
        return new Refused(key, arguments.toArray());
    }

    String text(Language language) {
        return Texts.of(language, key, arguments.toArray());
    }
}
