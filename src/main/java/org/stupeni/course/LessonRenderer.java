package org.stupeni.course;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.stupeni.platform.Escape;
import org.stupeni.platform.Language;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.PictureName;
import org.stupeni.platform.Texts;

/**
 * Makes the HTML of one lesson in one language.
 *
 * <p>Prose goes through {@link Markdown} and its list of allowed elements; what is put around it is written here, with every text escaped; pictures are
 * written anew by {@link Drawing}.
 */
final class LessonRenderer {

    /** A speech bubble; the page's own pictures are of the web's floor. */
    private static final String CASE_ICON =
            "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M4 5h16v11.5H10L6 20v-3.5H4z\"/></svg>";

    private final Course course;
    private final Lesson lesson;
    private final Language language;
    private final StringBuilder html = new StringBuilder();
    private int figures;
    private int cases;

    LessonRenderer(Course course, Lesson lesson, Language language) {
        this.course = course;
        this.lesson = lesson;
        this.language = language;
    }

    String html() {
        Node document = LessonText.parse(lesson.body().in(language.locale()));
        document.accept(new LessonLinks("lesson", course.id()));
        Node lead = document.getFirstChild();
        for (Node node = lead; node != null; node = node.getNext()) {
            if (node == lead) {
                html.append(Markdown.html(node).replaceFirst("<p>", "<p class=\"prose-lead\">"));
            } else {
                write(node);
            }
        }
        return html.toString();
    }

    private void write(Node node) {
        if (node instanceof LessonBlock block && block.kind().isPresent()) {
            block(block, block.kind().get());
        } else if (LessonCheck.isPicture(node)) {
            figure((Image) node.getFirstChild());
        } else if (node instanceof TableBlock table) {
            table(table);
        } else {
            html.append(Markdown.html(node));
        }
    }

    private void writeChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    private void block(LessonBlock block, LessonBlock.Kind kind) {
        switch (kind) {
            case CASE -> {
                String id = "lesson-case-" + ++cases;
                section("case", id);
                html.append("<p class=\"case-label\">")
                        .append(CASE_ICON)
                        .append(text("case"))
                        .append("</p>");
                section(block, id, Escape.html(block.title()));
            }
            case TRY -> {
                section("try", "lesson-try");
                section(block, "lesson-try", text("try"));
            }
            case SUMMARY -> {
                section("summary-three", "lesson-summary");
                section(block, "lesson-summary", text("summary"));
            }
            case SOURCES -> {
                int start = html.length();
                writeChildren(block);
                String inside = html.substring(start);
                html.setLength(start);
                html.append("<div class=\"sources\">")
                        .append("<p>" + text("sources") + ": ")
                        .append(inside.startsWith("<p>") ? inside.substring("<p>".length()) : "</p>" + inside)
                        .append("</div>");
            }
        }
    }

    private void section(String styleClass, String id) {
        html.append("<section class=\"")
                .append(styleClass)
                .append("\" aria-labelledby=\"")
                .append(id)
                .append("\">");
    }

    private void section(LessonBlock block, String id, String title) {
        html.append("<h3 id=\"").append(id).append("\">").append(title).append("</h3>");
        writeChildren(block);
        html.append("</section>");
    }

    private void figure(Image image) {
        html.append("<figure class=\"figure\">");
        course.moduleOf(lesson.id()).orElseThrow().pictures().stream()
                .filter(picture -> picture.name().equals(image.getDestination()))
                .findFirst()
                .ifPresent(picture -> html.append(
                        picture.svg() == null
                                ? photo(picture, PlainText.of(image))
                                : Drawing.inline(picture.svg(), "lesson-figure-" + ++figures, PlainText.of(image))));
        if (image.getTitle() != null && !image.getTitle().isBlank()) {
            html.append("<figcaption>").append(Escape.html(image.getTitle())).append("</figcaption>");
        }
        html.append("</figure>");
    }

    private static String photo(CourseModule.Picture picture, String alt) {
        return "<img src=\"" + PictureName.ADDRESS + Escape.html(picture.name()) + "\" width=\"" + picture.width()
                + "\" height=\"" + picture.height() + "\" loading=\"lazy\" alt=\"" + Escape.html(alt) + "\">";
    }

    /** On a phone each row becomes a card, its cells named by the headings; roles are written because cards would lose them. */
    private void table(TableBlock table) {
        List<String> headings = new ArrayList<>();
        table.getFirstChild().accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                    headings.add(PlainText.of(node));
                } else {
                    visitChildren(node);
                }
            }
        });
        html.append("<div class=\"table-frame\">");
        int column = 0;
        for (String part : Markdown.html(table).split("(?=<)")) {
            if (part.startsWith("<tr>")) {
                column = 0;
            }
            if (part.startsWith("<td>")) {
                html.append("<td role=\"cell\" data-label=\"")
                        .append(Escape.html(headings.get(column++)))
                        .append("\"><span>")
                        .append(part.substring("<td>".length()));
            } else {
                html.append(part.replace("<table>", "<table class=\"table table-cards\" role=\"table\">")
                        .replace("<tr>", "<tr role=\"row\">")
                        .replace("<th>", "<th role=\"columnheader\" scope=\"col\">")
                        .replace("</td>", "</span></td>"));
            }
        }
        html.append("</div>");
    }

    private String text(String name) {
        return Escape.html(Texts.of(language, "course_lesson." + name));
    }
}
