package org.stupeni.course.exchange.qti;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.course.exchange.Numbers;
import org.stupeni.course.exchange.safe.XmlElement;

/**
 * What an item declares about one response.
 *
 * @param correct what is right, in its order
 * @param mapping what single answers are worth; empty where nothing is said
 * @param caseMatters whether a mapping looks at capitals
 */
record QtiResponse(
        String cardinality, String type, List<String> correct, Map<String, BigDecimal> mapping, boolean caseMatters) {

    static final QtiResponse NONE = new QtiResponse("", "", List.of(), Map.of(), false);

    static QtiResponse of(XmlElement declaration) {
        List<String> correct = declaration
                .child("correctResponse")
                .map(element ->
                        element.children("value").stream().map(XmlElement::text).toList())
                .orElse(List.of());
        Map<String, BigDecimal> mapping = new LinkedHashMap<>();
        boolean caseMatters = false;
        for (XmlElement entry : declaration
                .child("mapping")
                .map(element -> element.children("mapEntry"))
                .orElse(List.of())) {
            mapping.putIfAbsent(
                    entry.attribute("mapKey"),
                    Numbers.near(entry.attribute("mappedValue")).orElse(BigDecimal.ZERO));
            caseMatters |= entry.attribute("caseSensitive").equals("true");
        }
        return new QtiResponse(
                declaration.attribute("cardinality"), declaration.attribute("baseType"), correct, mapping, caseMatters);
    }

    boolean isNumber() {
        return type.equals("float") || type.equals("integer");
    }

    /** The largest worth of a single answer; 1 where nothing is worth anything. */
    BigDecimal most() {
        return mapping.values().stream()
                .max(BigDecimal::compareTo)
                .filter(most -> most.signum() > 0)
                .orElse(BigDecimal.ONE);
    }

    /** The worth of the right answers together; 1 where nothing is worth anything. */
    BigDecimal sum() {
        BigDecimal sum =
                mapping.values().stream().filter(value -> value.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() > 0 ? sum : BigDecimal.ONE;
    }
}
