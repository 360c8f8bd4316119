package org.stupeni.question;

import java.math.BigDecimal;
import java.util.List;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlDocument;

/** What the readers of several types of question need. */
final class Parts {

    private Parts() {}

    /** The items of a list that has so many of them. */
    static List<YamlDocument> items(YamlDocument place, String key, int fewest, int most, String rule) {
        List<YamlDocument> items = place.list(key);
        if (place.has(key) && (items.size() < fewest || items.size() > most)) {
            place.problem(key, rule + " " + fewest + " to " + most + " " + key);
        }
        return items;
    }

    /** A rule of credit by its name in the document; the first that is allowed stands in for an unknown one. */
    static <E extends Enum<E>> E credit(YamlDocument place, Class<E> type) {
        return place.word("credit", type).orElse(type.getEnumConstants()[0]);
    }

    /** The share of the question's points, all of them where nothing is said. */
    static BigDecimal points(YamlDocument place) {
        return place.has("points") ? place.decimal("points", BigDecimal.ZERO, BigDecimal.ONE) : BigDecimal.ONE;
    }

    static LocalText feedback(YamlDocument place, String key) {
        return place.optionalLocal(key).orElse(null);
    }
}
