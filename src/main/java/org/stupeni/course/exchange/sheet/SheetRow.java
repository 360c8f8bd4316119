package org.stupeni.course.exchange.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.platform.LocalText;

/**
 * A row of the table.
 *
 * @param line its line in the file, or its number in the workbook
 */
record SheetRow(int line, Map<SheetColumn, String> cells) {

    static SheetRow of() {
        return new SheetRow(0, new EnumMap<>(SheetColumn.class));
    }

    /** A row of a file, its cells under these headings. */
    static SheetRow of(int line, List<Optional<SheetColumn>> columns, List<String> values) {
        SheetRow row = new SheetRow(line, new EnumMap<>(SheetColumn.class));
        for (int i = 0; i < Math.min(columns.size(), values.size()); i++) {
            String value = values.get(i).strip();
            columns.get(i).filter(column -> !value.isEmpty()).ifPresent(column -> row.cells.put(column, value));
        }
        return row;
    }

    String get(SheetColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    LocalText text() {
        return new LocalText(get(SheetColumn.RU), get(SheetColumn.EN));
    }

    LocalText pair() {
        return new LocalText(get(SheetColumn.PAIR_RU), get(SheetColumn.PAIR_EN));
    }

    /** What is said afterwards, or null. */
    LocalText feedback() {
        LocalText feedback = new LocalText(get(SheetColumn.FEEDBACK_RU), get(SheetColumn.FEEDBACK_EN));
        return feedback.ru().isEmpty() && feedback.en().isEmpty() ? null : feedback;
    }

    SheetRow with(SheetColumn column, String value) {
        cells.put(column, value);
        return this;
    }

    SheetRow text(LocalText text) {
        return with(SheetColumn.RU, text.ru()).with(SheetColumn.EN, text.en());
    }

    SheetRow feedback(LocalText text) {
        return text == null ? this : with(SheetColumn.FEEDBACK_RU, text.ru()).with(SheetColumn.FEEDBACK_EN, text.en());
    }
}
