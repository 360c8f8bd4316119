package org.stupeni.course;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.stupeni.platform.Language;
import org.stupeni.platform.LastUsed;
import org.stupeni.platform.Problem;

/**
 * One lesson in one language as its file has it.
 *
 * @param body what stands below the title's line
 * @param pictures the pictures it shows
 * @param links the lessons it links to
 * @param hasCase whether it works through a case
 */
record LessonText(
        Language language, String title, String body, List<Mention> pictures, List<Mention> links, boolean hasCase) {

    /** The scheme of links to other lessons of the course. */
    static final String LESSON_LINK = "lesson:";

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .customBlockParserFactory(new LessonBlock.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final String TITLE = "# ";

    /** Something a lesson names, and where. */
    record Mention(String file, int line, String name) {}

    /** A draft is looked over again and again, and hardly a lesson of it has changed. */
    private static final LastUsed<Place, Checked> CHECKED = new LastUsed<>(300);

    private static final int LONGEST_KEPT = 40_000;

    private record Place(String file, String text) {}

    private record Checked(LessonText lesson, List<Problem> problems) {}

    /** Reads and checks the text of a file. */
    static LessonText read(String file, String text, Language language, Consumer<Problem> problems) {
        Place place = new Place(file, text);
        Checked checked = CHECKED.get(place);
        if (checked == null) {
            List<Problem> found = new ArrayList<>();
            checked = new Checked(check(file, text, language, found::add), List.copyOf(found));
            if (text.length() <= LONGEST_KEPT) {
                CHECKED.put(place, checked);
            }
        }
        checked.problems().forEach(problems);
        return checked.lesson();
    }

    private static LessonText check(String file, String text, Language language, Consumer<Problem> problems) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        String body = end < 0 ? "" : text.substring(end + 1).stripTrailing();
        boolean titled =
                first.startsWith(TITLE) && !first.substring(TITLE.length()).isBlank();
        if (!titled) {
            problems.accept(new Problem(file, 1, "the first line must be the title: # …"));
        }
        LessonCheck check = new LessonCheck(file, language, problems);
        parse(body).accept(check);
        check.end();
        return new LessonText(
                language,
                titled ? first.substring(TITLE.length()).strip() : "",
                body,
                check.pictures(),
                check.links(),
                check.hasCase());
    }

    /** The tree of a lesson's body; blocks of its own are {@link LessonBlock}s. */
    static Node parse(String body) {
        return PARSER.parse(body);
    }
}
