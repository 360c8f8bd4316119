package org.stupeni.course;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.stupeni.platform.Markdown;

/** Gives links to lessons of a course their address. */
public final class LessonLinks extends AbstractVisitor {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final String before;

    /** @param page what shows lessons, as an address */
    LessonLinks(String page, String course) {
        this.before = page + "?course=" + course + "&id=";
    }

    /** Safe HTML of a text outside of lessons, whose links may lead to lessons of this course. */
    public static String html(String markdown, String course) {
        if (!markdown.contains(LessonText.LESSON_LINK)) {
            return Markdown.html(markdown);
        }
        Node text = PARSER.parse(markdown);
        text.accept(new LessonLinks("/learn/lesson", course));
        return Markdown.html(text);
    }

    @Override
    public void visit(Link link) {
        String target = link.getDestination();
        if (target.startsWith(LessonText.LESSON_LINK)) {
            link.setDestination(before + target.substring(LessonText.LESSON_LINK.length()));
        }
        visitChildren(link);
    }
}
