package org.stupeni.platform;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown to safe HTML: raw HTML is escaped, addresses are checked, and the result passes a list of allowed elements once more.
 *
 * <p>Its output is the only text that views write unescaped.
 */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> Markdown::attributes)
            .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "em",
                    "strong",
                    "code",
                    "pre",
                    "blockquote",
                    "br",
                    "hr",
                    "a",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowElements((name, attributes) -> attributes.contains("src") ? name : null, "img")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("src")
            .matching(Pattern.compile(Pattern.quote(PictureName.ADDRESS) + "[a-z0-9.-]+"))
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("class")
            .matching(true, "picture")
            .onElements("img")
            .allowAttributes("class")
            .matching(true, "list")
            .onElements("ul", "ol")
            .allowUrlProtocols("https", "http", "mailto")
            .toFactory();

    /** A question, an option, a reason: asked for by everybody. Lessons are longer, and are kept as pages where they are made. */
    private static final int LONGEST_KEPT = 2_000;

    private static final LastUsed<String, String> KEPT = new LastUsed<>(4_000);

    private Markdown() {}

    /** Safe HTML of a whole text: paragraphs, headings, lists, tables. What was asked for lately is not made again. */
    public static String html(String markdown) {
        if (markdown.length() > LONGEST_KEPT) {
            return html(parse(markdown));
        }
        String known = KEPT.get(markdown);
        if (known == null) {
            known = html(parse(markdown));
            KEPT.put(markdown, known);
        }
        return known;
    }

    /** Safe HTML of a part of a parsed text. */
    public static String html(Node part) {
        return POLICY.sanitize(HTML.render(part));
    }

    /** Safe HTML of a single paragraph without the paragraph's own element, for labels and legends. */
    public static String inline(String markdown) {
        String html = html(markdown).strip();
        boolean oneParagraph = html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 3) < 0;
        return oneParagraph ? html.substring(3, html.length() - 4) : html;
    }

    /**
     * A list is told from those that pages are built of, which have no marks. A picture of courses is shown from where they are; any other image is nothing that may be
     * loaded, so it is left out.
     */
    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof ListBlock) {
            attributes.put("class", "list");
        } else if (node instanceof Image image) {
            attributes.remove("src");
            PictureName.of(image.getDestination()).ifPresent(name -> {
                attributes.put("src", PictureName.ADDRESS + name);
                attributes.put("class", "picture");
            });
        }
    }

    /** The words alone; those of a picture are what it shows. */
    public static String text(String markdown) {
        Node document = parse(markdown);
        if (markdown.contains("![")) {
            document.accept(new AbstractVisitor() {
                @Override
                public void visit(Image image) {
                    while (image.getFirstChild() != null) {
                        image.insertBefore(image.getFirstChild());
                    }
                    image.unlink();
                }
            });
        }
        return TEXT.render(document).strip();
    }

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }
}
