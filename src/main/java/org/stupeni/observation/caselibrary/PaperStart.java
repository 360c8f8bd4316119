package org.stupeni.observation.caselibrary;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlEntries;

/**
 * What the file of a case begins with, in the form of {@code courses/README.md}: the story in its place, everything else left empty for its author, so that the
 * reader names what is missing. Pure.
 */
final class PaperStart {

    private static final LocalText NOTHING = new LocalText("", "");
    private static final int MINUTES = 10;
    private static final int MOST_WATCHED = 3;
    private static final int FEWEST_WATCHED = 2;
    private static final int ITEMS_OF_SCENE = 4;

    private PaperStart() {}

    /**
     * @param level of the indicator
     * @param items of the competency's checklist
     */
    static String of(PaperKind kind, CaseRow row, int level, List<ChecklistItem> items) {
        return (kind == PaperKind.SCENE ? scene(row, items) : rolePlay(row, level, items)).yaml();
    }

    /** The client's seat knows what the client did; what really happened is for the observer, who looks whether it is done better. */
    private static YamlEntries rolePlay(CaseRow row, int level, List<ChecklistItem> items) {
        CaseText story = row.shown();
        String happened = String.join("\n\n", story.did(), story.ended(), story.better());
        return new YamlEntries()
                .text("competency", row.competency())
                .number("level", BigDecimal.valueOf(level))
                .number("minutes", BigDecimal.valueOf(MINUTES))
                .local("title", CaseQuestion.in(row, row.title()))
                .texts("indicators", List.of(row.indicator()))
                .local("situation", NOTHING)
                .map(
                        "seats",
                        new YamlEntries()
                                .local("employee", NOTHING)
                                .local("client", CaseQuestion.in(row, story.client()))
                                .local("observer", CaseQuestion.in(row, happened)))
                .texts("watch", watched(row, items))
                .list("debrief", List.of(NOTHING, NOTHING), PaperStart::local);
    }

    private static List<String> watched(CaseRow row, List<ChecklistItem> items) {
        List<String> own =
                first(row, items).limit(MOST_WATCHED).map(ChecklistItem::id).toList();
        long fitting = items.stream().filter(item -> isOf(row, item)).count();
        return own.subList(0, (int) Math.min(own.size(), Math.max(FEWEST_WATCHED, fitting)));
    }

    private static YamlEntries scene(CaseRow row, List<ChecklistItem> items) {
        CaseText story = row.shown();
        YamlEntries key = new YamlEntries();
        first(row, items)
                .limit(ITEMS_OF_SCENE)
                .forEach(item -> key.map(
                        item.id(),
                        new YamlEntries().text("level", "not-observed").local("why", NOTHING)));
        return new YamlEntries()
                .text("competency", row.competency())
                .local("title", CaseQuestion.in(row, row.title()))
                .text("situation", "hard")
                .local("scene", CaseQuestion.in(row, String.join("\n\n", story.client(), story.did(), story.ended())))
                .map("key", key);
    }

    /** Items that watch what the case is about come first. */
    private static Stream<ChecklistItem> first(CaseRow row, List<ChecklistItem> items) {
        return Stream.concat(
                items.stream().filter(item -> isOf(row, item)), items.stream().filter(item -> !isOf(row, item)));
    }

    private static boolean isOf(CaseRow row, ChecklistItem item) {
        return item.indicators().contains(row.indicator());
    }

    private static YamlEntries local(LocalText text) {
        return new YamlEntries().text("ru", text.ru()).text("en", text.en());
    }
}
