package org.stupeni.course.exchange.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.owasp.html.HtmlSanitizer;

/**
 * Writes foreign HTML anew as Markdown, tag by tag as the sanitiser's lexer finds them; it closes what was left open and never nests deeper than it allows.
 * Only what Markdown has a sign for is written.
 */
public final class HtmlMarkdown implements HtmlSanitizer.Policy {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "figure",
            "figcaption",
            "address",
            "center",
            "dl",
            "dt",
            "dd",
            "fieldset",
            "main",
            "aside",
            "nav",
            "hgroup",
            "details",
            "summary");
    private static final Set<String> BARE = Set.of(
            "span",
            "html",
            "body",
            "head",
            "tbody",
            "thead",
            "tfoot",
            "small",
            "big",
            "abbr",
            "label",
            "wbr",
            "tt",
            "q",
            "cite",
            "time",
            "bdi",
            "bdo",
            "dfn",
            "data",
            "col",
            "colgroup",
            "acronym",
            "nobr",
            "title",
            "picture",
            "a",
            "caption");
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "noscript",
            "template",
            "svg",
            "math",
            "select",
            "textarea",
            "audio",
            "video",
            "canvas",
            "applet");
    private static final Set<String> LINKS = Set.of("https://", "http://", "mailto:");
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final UnaryOperator<String> picture;
    private final Consumer<String> dropped;
    private final MarkdownBlocks blocks = new MarkdownBlocks();
    private final Deque<String> links = new ArrayDeque<>();
    private String digits = "";
    private int silent;
    private int preformatted;

    private HtmlMarkdown(UnaryOperator<String> picture, Consumer<String> dropped) {
        this.picture = picture;
        this.dropped = dropped;
    }

    /**
     * @param picture the Markdown name of a picture by the address in the file, empty for one that did not come along
     * @param dropped is told what has no sign in Markdown: the name of an element, or of an attribute that does something
     */
    public static String of(String html, UnaryOperator<String> picture, Consumer<String> dropped) {
        HtmlMarkdown markdown = new HtmlMarkdown(picture, dropped);
        HtmlSanitizer.sanitize(html, markdown);
        return markdown.blocks.end();
    }

    @Override
    public void openDocument() {
        // nothing is written around a text
    }

    @Override
    public void closeDocument() {
        // what is open is ended with the text
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        if (SILENT.contains(name)) {
            silent++;
            dropped.accept("<" + name + ">");
            return;
        }
        if (silent > 0) {
            return;
        }
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).startsWith("on")) {
                dropped.accept(attributes.get(i) + "=");
            }
        }
        open(name, attributes);
    }

    private void open(String name, List<String> attributes) {
        switch (name) {
            case "b", "strong" -> blocks.mark("**");
            case "i", "em", "var" -> blocks.mark("*");
            case "code", "kbd", "samp" -> blocks.mark("`");
            case "br" -> blocks.lineBreak();
            case "hr" -> blocks.block("***");
            case "ul" -> blocks.list(-1);
            case "ol" -> blocks.list(1);
            case "li" -> blocks.item();
            case "blockquote" -> blocks.quote();
            case "h1", "h2" -> blocks.heading("## ");
            case "h3", "h4", "h5", "h6" -> blocks.heading("### ");
            case "pre" -> {
                blocks.paragraph();
                preformatted++;
            }
            case "table" -> blocks.table();
            case "tr" -> blocks.row();
            case "td", "th" -> blocks.cell();
            case "sub" -> digits = LOWERED;
            case "sup" -> digits = RAISED;
            case "img" -> image(attributes);
            case "a" -> link(attribute(attributes, "href"));
            default -> other(name);
        }
    }

    private void other(String name) {
        if (BLOCKS.contains(name)) {
            blocks.paragraph();
        } else if (!BARE.contains(name)) {
            dropped.accept("<" + name + ">");
        }
    }

    private void image(List<String> attributes) {
        String source = attribute(attributes, "src");
        String name = picture.apply(source);
        String alt = attribute(attributes, "alt").strip();
        if (name.isEmpty()) {
            blocks.text(PlainMarkdown.inline(alt));
        } else {
            blocks.text("![" + PlainMarkdown.inline(alt).replace("]", "\\]") + "](" + name + ")");
        }
    }

    private void link(String address) {
        boolean safe = LINKS.stream().anyMatch(address::startsWith) && !address.matches("(?s).*[\\s<>()].*");
        if (!safe && !address.isEmpty()) {
            dropped.accept("<a href>");
        }
        links.push(safe ? address : "");
        if (safe) {
            blocks.text("[");
        }
    }

    @Override
    public void closeTag(String name) {
        if (SILENT.contains(name)) {
            silent = Math.max(0, silent - 1);
            return;
        }
        if (silent > 0) {
            return;
        }
        switch (name) {
            case "b", "strong" -> blocks.endMark("**");
            case "i", "em", "var" -> blocks.endMark("*");
            case "code", "kbd", "samp" -> blocks.endMark("`");
            case "ul", "ol" -> blocks.endContainer();
            case "li" -> blocks.endItem();
            case "blockquote" -> blocks.endContainer();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> blocks.paragraph();
            case "pre" -> {
                blocks.paragraph();
                preformatted = Math.max(0, preformatted - 1);
            }
            case "table" -> blocks.endTable();
            case "sub", "sup" -> digits = "";
            case "a" ->
                Optional.ofNullable(links.poll())
                        .filter(address -> !address.isEmpty())
                        .ifPresent(address -> blocks.text("](" + address + ")"));
            default -> {
                if (BLOCKS.contains(name)) {
                    blocks.paragraph();
                }
            }
        }
    }

    @Override
    public void text(String text) {
        if (silent > 0) {
            return;
        }
        String shown = shifted(text);
        if (preformatted > 0) {
            String[] lines = shown.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    blocks.lineBreak();
                }
                String line = lines[i].replace(' ', '\u00A0');
                blocks.text(blocks.isCode() ? line : PlainMarkdown.inline(line));
            }
        } else {
            blocks.text(blocks.isCode() ? shown : PlainMarkdown.inline(shown.replaceAll("[ \\t\\n\\r\\f]+", " ")));
        }
    }

    private String shifted(String text) {
        if (digits.isEmpty()) {
            return text;
        }
        if (!text.matches("\\s*[0-9]+\\s*")) {
            dropped.accept(digits.equals(LOWERED) ? "<sub>" : "<sup>");
            return text;
        }
        StringBuilder shifted = new StringBuilder();
        text.strip().chars().forEach(digit -> shifted.append(digits.charAt(digit - '0')));
        return shifted.toString();
    }

    private static String attribute(List<String> attributes, String name) {
        int at = Arrays.asList(attributes.toArray()).indexOf(name);
        return at >= 0 && at % 2 == 0 && at + 1 < attributes.size() ? attributes.get(at + 1) : "";
    }
}
