package org.stupeni.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.stupeni.platform.Language;
import org.stupeni.platform.Moments;

/**
 * A table to take away: its columns, and how a row fills them. A cell without a value is empty.
 *
 * <pre>{@code
 * new Spreadsheet<StaffRow>(title, Language.RU, settings.zone())
 *         .text("Имя", row -> row.name().full())
 *         .date("Уволен", StaffRow::leftOn)
 *         .write(SheetFormat.XLSX, rows, out);
 * }</pre>
 *
 * @param <R> what a row is made of
 */
public final class Spreadsheet<R> {

    private final String title;
    private final Language language;
    private final ZoneId zone;
    private final List<Column<R>> columns = new ArrayList<>();

    /** What the cells of a column are, and how wide it is in characters. */
    enum Kind {
        TEXT(28),
        NUMBER(12),
        DATE(12),
        MOMENT(18);

        private final int width;

        Kind(int width) {
            this.width = width;
        }

        int width() {
            return width;
        }
    }

    record Column<R>(String heading, Kind kind, Function<R, ?> value) {}

    /**
     * @param title what the sheet is called
     * @param language of the reader: it says how a CSV file separates cells and writes fractions
     * @param zone the organisation's, in which moments are written
     */
    public Spreadsheet(String title, Language language, ZoneId zone) {
        this.title = title;
        this.language = language;
        this.zone = zone;
    }

    /** A column of texts; whatever they begin with, no spreadsheet computes them. */
    public Spreadsheet<R> text(String heading, Function<R, String> value) {
        return with(new Column<>(heading, Kind.TEXT, value));
    }

    public Spreadsheet<R> number(String heading, Function<R, ? extends Number> value) {
        return with(new Column<>(heading, Kind.NUMBER, value));
    }

    public Spreadsheet<R> date(String heading, Function<R, LocalDate> value) {
        return with(new Column<>(heading, Kind.DATE, value));
    }

    /** A column of moments, to the second; the zone they are written in is added to the heading. */
    public Spreadsheet<R> moment(String heading, Function<R, Instant> value) {
        return with(new Column<>(
                heading + " (" + Moments.zoneTitle(zone, language) + ")", Kind.MOMENT, row -> local(value.apply(row))));
    }

    private LocalDateTime local(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
    }

    private Spreadsheet<R> with(Column<R> column) {
        columns.add(column);
        return this;
    }

    /** Writes headings and rows; a row is asked for when the one before it is written. */
    public void write(SheetFormat format, Iterator<R> rows, OutputStream out) throws IOException {
        format.write(this, rows, out);
    }

    public String title() {
        return title;
    }

    /** The day of a moment in the zone that its moments are written in. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    Language language() {
        return language;
    }

    List<Column<R>> columns() {
        return List.copyOf(columns);
    }
}
