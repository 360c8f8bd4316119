package org.stupeni.course.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.course.exchange.ExchangeFormat;
import org.stupeni.course.exchange.ImportReport;
import org.stupeni.course.exchange.Intake;
import org.stupeni.course.exchange.ItemDraft;
import org.stupeni.course.exchange.Note;
import org.stupeni.course.exchange.Place;
import org.stupeni.course.exchange.Unreadable;
import org.stupeni.course.exchange.Upload;
import org.stupeni.course.exchange.safe.Archive;

/** Reads the table of questions. */
public final class SheetReader {

    private static final int MOST_ROWS = 50_000;
    private static final int LOOKED_AT = 10_000;
    private static final Set<SheetColumn> NEEDED = Set.of(SheetColumn.TYPE, SheetColumn.PART);

    private final Intake intake;
    private final String file;

    private SheetReader(Intake intake, String file) {
        this.intake = intake;
        this.file = file;
    }

    public static ImportReport read(Upload upload) {
        Intake intake = new Intake(ExchangeFormat.SHEET, upload.name());
        try {
            List<CsvRows> rows = Archive.isOne(upload.bytes())
                    ? XlsxRows.of(Archive.open(upload.bytes()), intake, MOST_ROWS)
                    : CsvRows.of(intake.text(upload.bytes()), MOST_ROWS);
            new SheetReader(intake, upload.name()).rows(rows);
        } catch (Unreadable broken) {
            intake.add(broken.note(upload.name()));
        }
        return intake.report();
    }

    /** Whether an archive is a workbook. */
    public static boolean isOne(Set<String> names) {
        return XlsxRows.isOne(names);
    }

    /** Whether a text begins with the headings of the table. */
    public static boolean isOne(String text) {
        List<CsvRows> rows = CsvRows.of(text.substring(0, Math.min(text.length(), LOOKED_AT)), 1);
        return !rows.isEmpty()
                && columns(rows.get(0)).stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet())
                        .containsAll(NEEDED);
    }

    private static List<Optional<SheetColumn>> columns(CsvRows headings) {
        return headings.values().stream().map(SheetColumn::of).toList();
    }

    private void rows(List<CsvRows> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Optional<SheetColumn>> columns = columns(rows.get(0));
        if (!columns.stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toSet())
                .containsAll(NEEDED)) {
            throw new Unreadable(rows.get(0).line(), "exchange_sheet.no_headings");
        }
        for (int i = 0; i < columns.size(); i++) {
            String heading = rows.get(0).values().get(i);
            if (columns.get(i).isEmpty() && !heading.isBlank()) {
                intake.note(Note.Weight.LOSS, rows.get(0).line(), "exchange_sheet.unknown_column", heading);
            }
        }
        List<SheetRow> open = new ArrayList<>();
        for (CsvRows row : rows.subList(1, rows.size())) {
            SheetRow next = SheetRow.of(row.line(), columns, row.values());
            if (!next.get(SheetColumn.TYPE).isEmpty()) {
                question(open);
                open.clear();
            }
            if (!next.isEmpty()) {
                open.add(next);
            }
        }
        question(open);
        if (rows.size() == MOST_ROWS) {
            intake.note(Note.Weight.FAULT, 0, "exchange_sheet.too_long", MOST_ROWS);
        }
    }

    private void question(List<SheetRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String source = rows.stream()
                .map(row -> row.get(SheetColumn.RU) + " " + row.get(SheetColumn.EN))
                .collect(Collectors.joining("\n"));
        List<SheetRow> own = List.copyOf(rows);
        ItemDraft draft = intake.item(new Place(file, rows.get(0).line(), ""), source);
        intake.item(draft, item -> new SheetQuestion(item, own).read());
    }
}
