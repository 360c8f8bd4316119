package org.stupeni.course;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stupeni.platform.Escape;
import org.stupeni.platform.Problem;

/**
 * A picture of a lesson, drawn in SVG: only shapes and words, coloured by the portal's classes so that it follows light and dark.
 *
 * <p>It becomes part of a page, so what is allowed is listed and all else refused; and what goes into the page is written anew from that list.
 */
final class Drawing {

    private static final Set<String> CLASSES = Set.of(
            "draw-line",
            "draw-thin",
            "draw-axis",
            "draw-dash",
            "draw-soft",
            "draw-warm",
            "draw-fill",
            "draw-dot",
            "draw-text",
            "draw-text-small",
            "draw-text-on",
            "draw-level-1",
            "draw-level-2",
            "draw-level-3",
            "draw-level-4",
            "draw-level-5");

    /** Numbers, letters of path commands, names of transformations; no colour, address or function with a quoted text fits. */
    private static final Pattern VALUE = Pattern.compile("[-+.,()\\sA-Za-z0-9]*");

    private static final Pattern VIEW_BOX = Pattern.compile("-?[\\d.]+([ ,]+-?[\\d.]+){3}");

    private Drawing() {}

    /** Tells of everything in the picture that is not allowed. */
    static void check(String file, String svg, Consumer<Problem> problems) {
        Deque<String> open = new ArrayDeque<>();
        try {
            XMLStreamReader xml = reader(svg);
            while (xml.hasNext()) {
                int line = xml.getLocation().getLineNumber();
                Consumer<String> problem = message -> problems.accept(new Problem(file, line, message));
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        Consumer<String> here = at(file, xml, problems);
                        checkElement(xml, open, here);
                        open.push(xml.getLocalName());
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (!xml.isWhiteSpace() && !SvgParts.holdsWords(open.peek())) {
                            problem.accept("words stand in <text>, <tspan>, <title> or <desc>");
                        }
                    }
                    case XMLStreamConstants.DTD,
                            XMLStreamConstants.ENTITY_REFERENCE,
                            XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        at(file, xml, problems)
                                .accept("document types, entities and processing instructions are not allowed");
                    default -> {
                        // comments are left out of the page
                    }
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            problems.accept(new Problem(file, line, "is no well-formed XML"));
        }
    }

    private static Consumer<String> at(String file, XMLStreamReader xml, Consumer<Problem> problems) {
        int line = xml.getLocation().getLineNumber();
        return message -> problems.accept(new Problem(file, line, message));
    }

    private static void checkElement(XMLStreamReader xml, Deque<String> open, Consumer<String> problem) {
        String name = xml.getLocalName();
        boolean root = open.isEmpty();
        String namespace = xml.getNamespaceURI();
        if (namespace != null && !namespace.equals(SvgParts.NAMESPACE)) {
            problem.accept("elements of another namespace are not allowed: " + namespace);
        }
        if (root != name.equals(SvgParts.ROOT) || !(root || SvgParts.isInner(name))) {
            problem.accept(root ? "the outermost element must be <svg>" : "<" + name + "> is not allowed");
        }
        if (SvgParts.NAMES.contains(name) && open.size() != 1) {
            problem.accept("<" + name + "> stands directly in <svg>");
        }
        if (name.equals(SvgParts.ROOT) && xml.getAttributeValue(null, "viewBox") == null) {
            problem.accept("<svg> needs a viewBox");
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            if (xml.getNamespacePrefix(i) != null || !root) {
                problem.accept("the only xmlns is that of SVG, at <svg>");
            }
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            checkAttribute(xml, i, problem);
        }
    }

    private static void checkAttribute(XMLStreamReader xml, int i, Consumer<String> problem) {
        String name = xml.getAttributeLocalName(i);
        String value = xml.getAttributeValue(i);
        boolean root = xml.getLocalName().equals(SvgParts.ROOT);
        boolean plain = xml.getAttributeNamespace(i) == null
                || xml.getAttributeNamespace(i).isEmpty();
        if (plain && name.equals("class") && !root) {
            for (String word : value.strip().split("\\s+")) {
                if (!CLASSES.contains(word)) {
                    problem.accept("the class '" + word + "' is not allowed");
                }
            }
        } else if (plain && root && name.equals("viewBox")) {
            if (!VIEW_BOX.matcher(value.strip()).matches()) {
                problem.accept("the viewBox is four numbers");
            }
        } else if (!plain || root || !SvgParts.GEOMETRY.contains(name)) {
            problem.accept("the attribute '" + name + "' is not allowed at <" + xml.getLocalName() + ">");
        } else if (!VALUE.matcher(value).matches() || value.contains("url")) {
            problem.accept("the value of '" + name + "' is not allowed");
        }
    }

    /**
     * The picture as part of a page.
     *
     * @param svg a picture that {@link #check} had nothing to say against
     * @param id unique on the page
     * @param alt what the picture shows
     */
    static String inline(String svg, String id, String alt) {
        StringBuilder html = new StringBuilder();
        StringBuilder title = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        try {
            XMLStreamReader xml = reader(svg);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        open.push(xml.getLocalName());
                        if (!SvgParts.NAMES.contains(xml.getLocalName())) {
                            start(xml, html);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        String name = open.pop();
                        if (!SvgParts.NAMES.contains(name)) {
                            html.append("</").append(name).append('>');
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if ("title".equals(open.peek())) {
                            title.append(xml.getText());
                        } else if (SvgParts.WORDS.contains(open.peek())) {
                            html.append(Escape.html(xml.getText()));
                        }
                    }
                    default -> {
                        // nothing else goes into a page
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("No drawing that was checked", e);
        }
        return named(html.toString(), id, title.toString().strip(), alt);
    }

    private static void start(XMLStreamReader xml, StringBuilder html) {
        html.append('<').append(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            html.append(' ')
                    .append(xml.getAttributeLocalName(i))
                    .append("=\"")
                    .append(Escape.html(xml.getAttributeValue(i)))
                    .append('"');
        }
        html.append('>');
    }

    private static String named(String svg, String id, String title, String alt) {
        String names = title.isEmpty() ? id + "-desc" : id + "-title " + id + "-desc";
        int end = svg.indexOf('>');
        return svg.substring(0, end)
                + " role=\"img\" aria-labelledby=\"" + names + "\">"
                + (title.isEmpty() ? "" : "<title id=\"" + id + "-title\">" + Escape.html(title) + "</title>")
                + "<desc id=\"" + id + "-desc\">" + Escape.html(alt) + "</desc>"
                + svg.substring(end + 1);
    }

    private static XMLStreamReader reader(String svg) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(svg));
    }
}
