package org.stupeni.observation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.omnifaces.util.Faces;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.course.checklist.web.AnchorWords;
import org.stupeni.platform.web.ViewTexts;

/** Writes the items of a checklist in the reader's language, and reads what was ticked of them. */
@RequestScoped
public class ItemLines {

    /** What the form calls the mark of an item. */
    private static final String FIELD = "mark-";

    @Inject
    ViewTexts texts;

    /**
     * @param chosen what was noted of an item, or null
     * @param missing the items that were left out
     */
    public List<ItemLine> of(List<ChecklistItem> items, Function<String, Integer> chosen, Set<String> missing) {
        List<ItemLine> lines = new ArrayList<>();
        for (ChecklistItem item : items) {
            Integer noted = chosen.apply(item.id());
            lines.add(new ItemLine(
                    item.id(),
                    lines.size() + 1,
                    texts.in(item.title()),
                    item.levels().stream()
                            .map(level -> new ItemLine.Choice(
                                    level, textOf(item, level), noted != null && noted.intValue() == level))
                            .toList(),
                    noted,
                    missing.contains(item.id())));
        }
        return lines;
    }

    /** What is seen and heard of an item at one of its levels. */
    public String textOf(ChecklistItem item, int level) {
        return AnchorWords.of(item, level, texts);
    }

    /** What the form that came back ticks, by item; what makes no sense is left out. */
    public Map<String, Integer> ticked(List<ChecklistItem> items) {
        Map<String, Integer> ticked = new LinkedHashMap<>();
        for (ChecklistItem item : items) {
            Optional.ofNullable(Faces.getRequestParameter(FIELD + item.id()))
                    .filter(mark -> mark.matches("[0-5]"))
                    .map(Integer::valueOf)
                    .filter(item::takes)
                    .ifPresent(mark -> ticked.put(item.id(), mark));
        }
        return ticked;
    }
}
