package org.stupeni.course.exchange.qti;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.stupeni.course.exchange.safe.XmlElement;
import org.stupeni.course.exchange.safe.XmlText;

/** The HTML in an item, with something else in the place of its own elements. */
final class QtiHtml {

    private final Function<XmlElement, String> instead;
    private final StringBuilder html = new StringBuilder();

    private QtiHtml(Function<XmlElement, String> instead) {
        this.instead = instead;
    }

    /** What is in an element, as it stands. */
    static String of(XmlElement element) {
        return of(element, child -> null);
    }

    /** @param instead what is written in the place of an element; null for the element itself */
    static String of(XmlElement element, Function<XmlElement, String> instead) {
        QtiHtml whole = new QtiHtml(instead);
        whole.content(element);
        return whole.html.toString();
    }

    private void content(XmlElement element) {
        for (Object one : element.content()) {
            if (one instanceof XmlElement child) {
                element(child);
            } else {
                html.append(XmlText.escape((String) one));
            }
        }
    }

    private void element(XmlElement element) {
        String other = instead.apply(element);
        if (other != null) {
            html.append(other);
            return;
        }
        boolean own = element.is("contentBody", "prompt", "feedbackBlock", "templateBlock");
        String name = own ? "div" : element.name();
        html.append('<').append(name);
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            html.append(' ')
                    .append(attribute.getKey())
                    .append("=\"")
                    .append(XmlText.escape(attribute.getValue()))
                    .append('"');
        }
        html.append('>');
        content(element);
        html.append("</").append(name).append('>');
    }

    /** The name of a file in the archive that a picture's address means, or the address where it means none. */
    static String address(String folder, String address) {
        String decoded = address;
        try {
            decoded = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            // it is taken as it stands
        }
        return decoded.contains(":") ? address : QtiReader.path(folder, decoded).orElse(address);
    }
}
