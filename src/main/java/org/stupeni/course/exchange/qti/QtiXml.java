package org.stupeni.course.exchange.qti;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.stupeni.course.exchange.Weights;
import org.stupeni.course.exchange.safe.XmlText;

/** An item in the making, with the names of its version. Given names are those of 2.x; those of HTML stay. */
final class QtiXml {

    private final QtiVersion version;
    private final XmlText xml = new XmlText();

    QtiXml(QtiVersion version) {
        this.version = version;
    }

    QtiXml open(String name, String... attributes) {
        xml.open(named(name), named(attributes));
        return this;
    }

    QtiXml close() {
        xml.close();
        return this;
    }

    QtiXml empty(String name, String... attributes) {
        xml.empty(named(name), named(attributes));
        return this;
    }

    QtiXml text(String name, String value, String... attributes) {
        xml.text(named(name), value, named(attributes));
        return this;
    }

    /** @param html well-formed already */
    QtiXml inner(String name, String html, String... attributes) {
        xml.inner(named(name), html, named(attributes));
        return this;
    }

    QtiXml raw(String html) {
        xml.raw(html);
        return this;
    }

    String end() {
        return xml.end();
    }

    /** The name of an element in this version. */
    String name(String name) {
        return version.element(name);
    }

    /** An attribute in this version. */
    String name(String attribute, String value) {
        return version.attribute(attribute) + "=\"" + XmlText.escape(value) + "\"";
    }

    private String named(String name) {
        return name.equals("p") ? name : version.element(name);
    }

    private String[] named(String... attributes) {
        String[] named = attributes.clone();
        for (int i = 0; i < named.length; i += 2) {
            named[i] = version.attribute(named[i]);
        }
        return named;
    }

    /**
     * Declares a response.
     *
     * @param worth what answers are mapped to; none for no mapping
     * @param lowest the least a mapping comes to, or null
     */
    void response(
            String id,
            String cardinality,
            String type,
            List<String> correct,
            Map<String, BigDecimal> worth,
            String lowest,
            boolean caseMatters) {
        open("responseDeclaration", "identifier", id, "cardinality", cardinality, "baseType", type);
        if (!correct.isEmpty()) {
            open("correctResponse");
            correct.forEach(value -> text("value", value));
            close();
        }
        if (!worth.isEmpty()) {
            open("mapping", "lowerBound", lowest, "upperBound", "1", "defaultValue", "0");
            worth.forEach((key, value) -> empty(
                    "mapEntry",
                    "mapKey",
                    key,
                    "mappedValue",
                    Weights.plain(value),
                    "caseSensitive",
                    type.equals("string") ? String.valueOf(caseMatters) : null));
            close();
        }
        close();
    }

    void outcome(String id, String cardinality, String type, String value) {
        if (value == null) {
            empty("outcomeDeclaration", "identifier", id, "cardinality", cardinality, "baseType", type);
            return;
        }
        open("outcomeDeclaration", "identifier", id, "cardinality", cardinality, "baseType", type);
        open("defaultValue").text("value", value).close().close();
    }

    QtiXml score(String points) {
        open("setOutcomeValue", "identifier", "SCORE")
                .text("baseValue", points, "baseType", "float")
                .close();
        return this;
    }

    void feedback(String outcome, String id, String html) {
        String[] attributes = {"outcomeIdentifier", outcome, "identifier", id, "showHide", "show"};
        if (version == QtiVersion.V3_0) {
            open("modalFeedback", attributes).inner("contentBody", html).close();
        } else {
            inner("modalFeedback", html, attributes);
        }
    }
}
