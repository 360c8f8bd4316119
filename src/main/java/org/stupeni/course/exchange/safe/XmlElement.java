package org.stupeni.course.exchange.safe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An element of an XML document with everything in it. Names are without prefixes. */
public final class XmlElement {

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    XmlElement(String name, int line) {
        this.name = name;
        this.line = line;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void add(Object elementOrText) {
        content.add(elementOrText);
    }

    public String name() {
        return name;
    }

    public int line() {
        return line;
    }

    public boolean is(String... names) {
        return List.of(names).contains(name);
    }

    /** The value of an attribute, empty where it is absent. */
    public String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    /** The elements and texts in it, in their order: {@link XmlElement} and {@link String}. */
    public List<Object> content() {
        return content;
    }

    public List<XmlElement> children() {
        return content.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    public List<XmlElement> children(String childName) {
        return children().stream().filter(child -> child.is(childName)).toList();
    }

    public Optional<XmlElement> child(String childName) {
        return children().stream().filter(child -> child.is(childName)).findFirst();
    }

    /** The text of a child, empty where it is absent. */
    public String textOf(String childName) {
        return child(childName).map(XmlElement::text).orElse("");
    }

    /** All text in it, its children's too, without spaces at its ends. */
    public String text() {
        StringBuilder text = new StringBuilder();
        gather(text);
        return text.toString().strip();
    }

    private void gather(StringBuilder text) {
        for (Object one : content) {
            if (one instanceof XmlElement child) {
                child.gather(text);
            } else {
                text.append(one);
            }
        }
    }

    /** Every element in it, at any depth, itself first. */
    public Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(XmlElement::all));
    }

    /** The same tree with other names. */
    public XmlElement renamed(UnaryOperator<String> names) {
        XmlElement renamed = new XmlElement(names.apply(name), line);
        attributes.forEach((key, value) -> renamed.attribute(names.apply(key), value));
        content.forEach(one -> renamed.add(one instanceof XmlElement child ? child.renamed(names) : one));
        return renamed;
    }

    public Optional<XmlElement> first(Predicate<XmlElement> wanted) {
        return all().filter(wanted).findFirst();
    }
}
