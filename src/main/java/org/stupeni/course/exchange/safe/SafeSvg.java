package org.stupeni.course.exchange.safe;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stupeni.course.SvgParts;

/**
 * A foreign drawing written anew from a list of shapes and of attributes that only say how they look. Unlike a lesson's picture it keeps its colours, since it
 * is shown as a picture and never becomes part of a page.
 *
 * @param svg the clean drawing
 * @param removed elements and attributes that were left out
 */
public record SafeSvg(String svg, Set<String> removed) {

    /** Attributes that say how it looks, beside where it is. */
    private static final Set<String> LOOKS = Set.of(
            "viewBox",
            "preserveAspectRatio",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-dasharray",
            "stroke-miterlimit",
            "opacity",
            "color",
            "font-size",
            "font-family",
            "font-weight",
            "font-style",
            "letter-spacing",
            "textLength");

    /** Words, numbers and colours; no address, no function but those of colours and transformations. */
    private static final Pattern VALUE = Pattern.compile("[-+.,#%\\sA-Za-z0-9()]*");

    private static final Pattern ADDRESS =
            Pattern.compile("url|javascript|data|expression|import", Pattern.CASE_INSENSITIVE);

    /** @throws org.stupeni.course.exchange.Unreadable if it is no XML */
    public static SafeSvg of(String source) {
        Set<String> removed = new TreeSet<>();
        StringBuilder svg = new StringBuilder();
        XmlElement root = SafeXml.tree(source);
        if (!root.is(SvgParts.ROOT)) {
            removed.add("<" + root.name() + ">");
            return new SafeSvg("", removed);
        }
        write(root, svg, removed);
        return new SafeSvg(svg.toString(), removed);
    }

    private static void write(XmlElement element, StringBuilder svg, Set<String> removed) {
        svg.append('<').append(element.name());
        if (element.is(SvgParts.ROOT)) {
            svg.append(" xmlns=\"").append(SvgParts.NAMESPACE).append('"');
        }
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            String value = attribute.getValue();
            boolean d = attribute.getKey().equals("d") || attribute.getKey().equals("points");
            if (isHarmless(attribute.getKey())
                    && VALUE.matcher(value).matches()
                    && (d || !ADDRESS.matcher(value).find())) {
                svg.append(' ')
                        .append(attribute.getKey())
                        .append("=\"")
                        .append(value)
                        .append('"');
            } else {
                removed.add(attribute.getKey());
            }
        }
        svg.append('>');
        for (Object one : element.content()) {
            if (one instanceof XmlElement child) {
                if (SvgParts.isInner(child.name()) || child.is(SvgParts.ROOT)) {
                    write(child, svg, removed);
                } else {
                    removed.add("<" + child.name() + ">");
                }
            } else if (SvgParts.holdsWords(element.name())) {
                svg.append(XmlText.escape((String) one));
            }
        }
        svg.append("</").append(element.name()).append('>');
    }

    private static boolean isHarmless(String attribute) {
        return SvgParts.GEOMETRY.contains(attribute) || LOOKS.contains(attribute);
    }
}
