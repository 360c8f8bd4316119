package org.stupeni.course.exchange.text;

import java.util.List;
import org.owasp.html.HtmlSanitizer;

/** The words of HTML alone, for answers that are compared with what people type. */
public final class PlainText implements HtmlSanitizer.Policy {

    private final StringBuilder words = new StringBuilder();

    private PlainText() {}

    public static String ofHtml(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        PlainText plain = new PlainText();
        HtmlSanitizer.sanitize(html, plain);
        return plain.words.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    public void openDocument() {
        // nothing stands before the words
    }

    @Override
    public void closeDocument() {
        // nothing stands behind them
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        if (name.equals("br") || name.equals("p")) {
            words.append(' ');
        }
    }

    @Override
    public void closeTag(String name) {
        // an end has no words
    }

    @Override
    public void text(String text) {
        words.append(text);
    }
}
