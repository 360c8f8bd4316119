package org.stupeni.quiz.studio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.course.checklist.web.AnchorWords;
import org.stupeni.course.draft.ChecklistFields;
import org.stupeni.framework.Framework;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.web.ViewTexts;

/**
 * A checklist as its observer will see it, as far as it is written.
 *
 * @param guide safe HTML
 */
public record SeenChecklist(String minutes, String guide, List<Item> items) {

    /** An item; nothing is noted of it and nothing missed. */
    public record Item(String id, int number, String title, List<Choice> choices) {

        public boolean missing() {
            return false;
        }

        public boolean isNotObserved() {
            return false;
        }
    }

    /** A level that can be given, and what is seen and heard there. */
    public record Choice(int level, String text) {

        public boolean chosen() {
            return false;
        }
    }

    static SeenChecklist of(Map<String, String> fields, ViewTexts texts) {
        List<Item> items = new ArrayList<>();
        for (Map<String, String> row : ChecklistFields.rows(fields)) {
            ChecklistItem item = item(row);
            items.add(new Item(item.id(), items.size() + 1, texts.in(item.title()), choices(item, texts)));
        }
        return new SeenChecklist(
                texts.of("checklist_form.minutes", fields.getOrDefault("minutes", "")),
                texts.html(both(fields, "guide")),
                List.copyOf(items));
    }

    private static List<Choice> choices(ChecklistItem item, ViewTexts texts) {
        return item.anchors().isEmpty()
                ? List.of()
                : item.levels().stream()
                        .map(level -> new Choice(level, AnchorWords.of(item, level, texts)))
                        .toList();
    }

    private static ChecklistItem item(Map<String, String> row) {
        Map<Integer, LocalText> anchors = new TreeMap<>();
        IntStream.rangeClosed(Framework.LOWEST, Framework.HIGHEST)
                .filter(level -> !isEmpty(both(row, "anchors." + level)))
                .forEach(level -> anchors.put(level, both(row, "anchors." + level)));
        return new ChecklistItem(row.getOrDefault("id", ""), List.of(), both(row, "title"), anchors);
    }

    private static LocalText both(Map<String, String> fields, String key) {
        return new LocalText(fields.getOrDefault(key + ".ru", ""), fields.getOrDefault(key + ".en", ""));
    }

    private static boolean isEmpty(LocalText text) {
        return text.ru().isBlank() && text.en().isBlank();
    }
}
