package org.stupeni.course.exchange.qti;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.course.exchange.Numbers;
import org.stupeni.course.exchange.safe.XmlElement;

/** What the response processing of an item says, as far as it is understood. */
final class QtiProcessing {

    private static final Set<String> KNOWN = Set.of(
            "responseProcessing",
            "responseCondition",
            "responseIf",
            "responseElseIf",
            "responseElse",
            "setOutcomeValue",
            "variable",
            "correct",
            "match",
            "mapResponse",
            "equal",
            "baseValue",
            "sum",
            "product",
            "divide",
            "isNull",
            "not");

    private final Optional<XmlElement> processing;

    QtiProcessing(XmlElement item) {
        processing = item.child("responseProcessing");
    }

    private String template() {
        return processing
                .map(element -> element.attribute("template") + element.attribute("templateLocation"))
                .orElse("");
    }

    /** Whether it does something that is not understood. */
    boolean isCustom() {
        boolean known = template().isEmpty()
                || template().contains("match_correct")
                || template().contains("map_response");
        return !known
                || processing.stream().flatMap(XmlElement::all).anyMatch(element -> !KNOWN.contains(element.name()));
    }

    /** Whether answers earn what they are mapped to, and not all for exactly the right ones. */
    boolean isMapped() {
        return template().contains("map_response") || has("mapResponse");
    }

    private boolean has(String name) {
        return processing.stream().flatMap(XmlElement::all).anyMatch(element -> element.is(name));
    }

    /** How much a response counts in a sum. */
    int weight(String response) {
        return processing.stream()
                .flatMap(XmlElement::all)
                .filter(element -> element.is("product"))
                .filter(product -> product.children().stream()
                        .anyMatch(child -> child.attribute("identifier").equals(response)))
                .flatMap(product -> product.children("baseValue").stream())
                .findFirst()
                .flatMap(value -> Numbers.near(value.text()))
                .map(value -> value.setScale(0, RoundingMode.HALF_UP).intValue())
                .filter(value -> value >= 1 && value <= 10)
                .orElse(1);
    }

    /** Comparisons of a response with numbers: the number, or empty for the right one, what it may be off, and what it is worth. */
    List<Compared> compared(String response) {
        List<Compared> all = new ArrayList<>();
        processing.stream()
                .flatMap(XmlElement::all)
                .filter(element -> element.is("responseIf", "responseElseIf"))
                .forEach(branch -> branch.children("equal").stream()
                        .filter(equal -> equal.children("variable").stream()
                                .anyMatch(variable ->
                                        variable.attribute("identifier").equals(response)))
                        .map(equal -> Compared.of(equal, branch))
                        .forEach(all::add));
        return all;
    }

    /** One comparison. */
    record Compared(String value, BigDecimal tolerance, boolean percent, BigDecimal worth) {

        static Compared of(XmlElement equal, XmlElement branch) {
            String mode = equal.attribute("toleranceMode");
            String first = equal.attribute("tolerance").strip().split("\\s+")[0];
            BigDecimal worth = branch.children("setOutcomeValue").stream()
                    .filter(set -> set.attribute("identifier").equals("SCORE"))
                    .flatMap(set -> set.children("baseValue").stream())
                    .findFirst()
                    .flatMap(value -> Numbers.near(value.text()))
                    .orElse(BigDecimal.ONE);
            return new Compared(
                    equal.textOf("baseValue"),
                    mode.isEmpty() || mode.equals("exact")
                            ? BigDecimal.ZERO
                            : Numbers.near(first).orElse(BigDecimal.ZERO),
                    mode.equals("relative"),
                    worth);
        }
    }
}
