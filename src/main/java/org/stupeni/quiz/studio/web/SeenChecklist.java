package org.stupeni.quiz.studio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
            items.add(new Item(
                    row.getOrDefault("id", ""), items.size() + 1, texts.in(both(row, "title")), choices(row, texts)));
        }
        return new SeenChecklist(
                texts.of("checklist_form.minutes", fields.getOrDefault("minutes", "")),
                texts.html(both(fields, "guide")),
                List.copyOf(items));
    }

    /** From the lowest anchor to the highest; a level between two of them has no words of its own. */
    private static List<Choice> choices(Map<String, String> row, ViewTexts texts) {
        int[] anchored = IntStream.rangeClosed(Framework.LOWEST, Framework.HIGHEST)
                .filter(level -> !isEmpty(anchor(row, level)))
                .toArray();
        return anchored.length == 0
                ? List.of()
                : IntStream.rangeClosed(anchored[0], anchored[anchored.length - 1])
                        .mapToObj(level -> new Choice(
                                level,
                                isEmpty(anchor(row, level))
                                        ? texts.of("observation_item.between", level - 1, level + 1)
                                        : texts.in(anchor(row, level))))
                        .toList();
    }

    private static LocalText anchor(Map<String, String> row, int level) {
        return both(row, "anchors." + level);
    }

    private static LocalText both(Map<String, String> fields, String key) {
        return new LocalText(fields.getOrDefault(key + ".ru", ""), fields.getOrDefault(key + ".en", ""));
    }

    private static boolean isEmpty(LocalText text) {
        return text.ru().isBlank() && text.en().isBlank();
    }
}
