package org.stupeni.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads one view or tag file and lists what is wrong with it. */
final class ViewRules {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String OUR_TAGS = "urn:portal";
    private static final String FACELETS = "jakarta.faces.facelets";

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{((?:'[^']*'|\"[^\"]*\"|[^}'\"])*)}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern ROOT = Pattern.compile("(?<![\\w.])([a-z]\\w*)(?!\\w*\\s*:[^:?]*[,}])");
    private static final Pattern TEXT_KEY = Pattern.compile("msg\\['([^']+)'\\]");
    private static final Pattern STATIC_FILE = Pattern.compile("files\\.at\\('([^']+)'\\)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private static final Set<String> WORDS_OF_EL = Set.of(
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "empty",
            "null",
            "true",
            "false",
            "instanceof",
            "request",
            "facesContext",
            "component",
            "param",
            "view",
            "flash",
            "bodyClass");

    /** Attributes whose value a person reads or hears. */
    private static final Set<String> READ = Set.of(
            "title",
            "alt",
            "aria-label",
            "placeholder",
            "label",
            "text",
            "lead",
            "help",
            "caption",
            "summary",
            "linkText",
            "current",
            "until",
            "header",
            "headerText",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage");

    private final Set<String> beans;
    private final Set<String> texts;
    private final Set<String> files;
    private final Set<String> icons;
    private final Map<String, Set<String>> tags;
    private final Set<String> handed;

    private final List<String> problems = new ArrayList<>();

    /**
     * @param beans the names of all beans
     * @param texts the keys of all texts
     * @param files the names of all static files and bundles
     * @param icons the names of the pictures of the sprite
     * @param tags our own tags, each with its attributes
     * @param handed the names that views hand to templates and included parts
     */
    ViewRules(
            Set<String> beans,
            Set<String> texts,
            Set<String> files,
            Set<String> icons,
            Map<String, Set<String>> tags,
            Set<String> handed) {
        this.beans = beans;
        this.texts = texts;
        this.files = files;
        this.icons = icons;
        this.tags = tags;
        this.handed = handed;
    }

    /** Our tags and their attributes, as the tag library declares them. */
    static Map<String, Set<String>> tagsOf(String taglib) {
        Map<String, Set<String>> found = new HashMap<>();
        NodeList all = parse(taglib).getElementsByTagNameNS("*", "tag");
        for (int i = 0; i < all.getLength(); i++) {
            Element tag = (Element) all.item(i);
            Set<String> attributes = new HashSet<>(Set.of("id", "rendered"));
            NodeList declared = tag.getElementsByTagNameNS("*", "name");
            for (int j = 0; j < declared.getLength(); j++) {
                attributes.add(declared.item(j).getTextContent());
            }
            found.put(tag.getElementsByTagNameNS("*", "tag-name").item(0).getTextContent(), attributes);
        }
        return found;
    }

    /** What is wrong with this view; nothing if all is well. */
    List<String> check(String name, String view) {
        problems.clear();
        try {
            Document document = parse(view);
            Set<String> start = name.startsWith("WEB-INF/") ? handed : Set.of();
            Set<String> local = namesOf(document.getDocumentElement(), new HashSet<>(start));
            look(name, document.getDocumentElement(), local);
        } catch (IllegalArgumentException e) {
            problems.add("is not well-formed: " + e.getMessage());
        }
        return List.copyOf(problems);
    }

    private void look(String name, Element element, Set<String> local) {
        String tag = element.getLocalName();
        String space = String.valueOf(element.getNamespaceURI());
        if (space.equals(OUR_TAGS)) {
            ourTag(element);
        }
        if (tag.equals("ajax") || tag.equals("commandLink")) {
            problems.add(element.getTagName() + " writes a handler that the content security policy forbids");
        }
        if (space.equals(XHTML)
                && (tag.equals("script") || tag.equals("style"))
                && !element.getTextContent().isBlank()) {
            problems.add(tag + " with a body");
        }
        if (tag.equals("metadata") && hasForm(element.getOwnerDocument()) && !isInSlot(element)) {
            problems.add(
                    "f:metadata outside ui:define name=\"metadata\": it is not read again when the form comes back");
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attribute(name, element, (Attr) element.getAttributes().item(i), local);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                look(name, inner, local);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                if (!tag.equals("script") && !tag.equals("style")) {
                    text(child.getTextContent(), local);
                }
            }
        }
    }

    private static boolean hasForm(Document view) {
        return view.getElementsByTagNameNS(OUR_TAGS, "form").getLength() > 0
                || view.getElementsByTagNameNS("jakarta.faces.html", "form").getLength() > 0;
    }

    private static boolean isInSlot(Element metadata) {
        return metadata.getParentNode() instanceof Element parent
                && parent.getAttribute("name").equals("metadata");
    }

    private void ourTag(Element element) {
        Set<String> attributes = tags.get(element.getLocalName());
        if (attributes == null) {
            problems.add("unknown tag my:" + element.getLocalName());
            return;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!attribute.getName().startsWith("xmlns") && !attributes.contains(attribute.getName())) {
                problems.add("my:" + element.getLocalName() + " has no attribute " + attribute.getName());
            }
        }
        String icon =
                element.getLocalName().equals("icon") ? element.getAttribute("name") : element.getAttribute("icon");
        if (element.getLocalName().equals("form")
                && element.getAttribute("secret").isEmpty()
                && element.getElementsByTagNameNS(OUR_TAGS, "secret").getLength() > 0) {
            problems.add("my:form must say that it has a my:secret");
        }
        if (!icon.isEmpty() && !icon.contains("{") && !icons.contains(icon)) {
            problems.add("no icon " + icon);
        }
    }

    private void attribute(String name, Element element, Attr attribute, Set<String> local) {
        String key = attribute.getName();
        String value = attribute.getValue();
        if (key.startsWith("xmlns")) {
            return;
        }
        if (key.equals("style")) {
            problems.add("inline style");
        }
        if (key.matches("on[a-z]+")) {
            problems.add("inline handler " + key);
        }
        if (key.equals("escape") && !name.equals("WEB-INF/tags/markdown.xhtml")) {
            problems.add("escape belongs into tags/markdown.xhtml alone");
        }
        boolean read = READ.contains(attribute.getLocalName())
                || key.equals("value") && element.getLocalName().equals("commandButton")
                || key.equals("value")
                        && FACELETS.equals(element.getNamespaceURI())
                        && element.getAttribute("name").equals("title");
        if (read && LETTERS.matcher(EXPRESSION.matcher(value).replaceAll("")).find()) {
            problems.add("literal text in " + key + ": " + value);
        }
        expressions(value, local);
    }

    private void text(String text, Set<String> local) {
        String literal = EXPRESSION.matcher(text).replaceAll("").strip();
        if (LETTERS.matcher(literal).find()) {
            problems.add("literal text: " + literal);
        }
        expressions(text, local);
    }

    private void expressions(String value, Set<String> local) {
        Matcher expression = EXPRESSION.matcher(value);
        while (expression.find()) {
            String inner = expression.group(1);
            each(TEXT_KEY, inner, key -> texts.contains(key) || key.endsWith(".") || key.endsWith("_"), "no text ");
            each(STATIC_FILE, inner, files::contains, "no static file ");
            each(ROOT, QUOTED.matcher(inner).replaceAll("0"), root -> isKnown(root, local), "nothing is called ");
        }
    }

    private boolean isKnown(String root, Set<String> local) {
        return WORDS_OF_EL.contains(root) || beans.contains(root) || local.contains(root);
    }

    private void each(Pattern pattern, String in, java.util.function.Predicate<String> fine, String otherwise) {
        Matcher found = pattern.matcher(in);
        while (found.find()) {
            if (!fine.test(found.group(1))) {
                problems.add(otherwise + found.group(1));
            }
        }
    }

    /** The names a view gives itself: loop variables, parameters of templates, attributes of tag files. */
    private static Set<String> namesOf(Element element, Set<String> names) {
        for (String attribute : List.of("var", "varStatus", "rowIndexVar")) {
            if (element.hasAttribute(attribute)) {
                names.add(element.getAttribute(attribute));
            }
        }
        if (Set.of("param", "tagAttribute", "methodParam").contains(element.getLocalName())) {
            names.add(element.getAttribute("name"));
            String value = element.getAttribute("value");
            if (element.getLocalName().equals("methodParam")) {
                names.add(value.replaceAll("[#{}]", ""));
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                namesOf(inner, names);
            }
        }
        return names;
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | IOException | SAXException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
