package org.stupeni.course.checklist;

import java.math.BigDecimal;
import org.stupeni.platform.YamlEntries;

/** Writes a checklist as its file has it: the form that {@link ChecklistReader} reads. */
public final class ChecklistWriter {

    private ChecklistWriter() {}

    /** The document of one checklist; its competency is the name of the file. */
    public static String write(Checklist checklist) {
        return new YamlEntries()
                .local("title", checklist.title())
                .number("minutes", BigDecimal.valueOf(checklist.minutes()))
                .local("guide", checklist.guide())
                .list("items", checklist.items(), ChecklistWriter::item)
                .yaml();
    }

    private static YamlEntries item(ChecklistItem item) {
        YamlEntries anchors = new YamlEntries();
        item.anchors().forEach((level, anchor) -> anchors.local(String.valueOf(level), anchor));
        return new YamlEntries()
                .text("id", item.id())
                .texts("indicators", item.indicators())
                .local("title", item.title())
                .map("anchors", anchors);
    }
}
