package org.stupeni.platform.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.stupeni.platform.sheet.Spreadsheet.Column;
import org.stupeni.platform.sheet.Spreadsheet.Kind;

/** A table as a workbook. What does not fit on one sheet goes on on the next one, under the same headings. */
final class XlsxFile {

    /** The rows of a sheet, its headings with them: no spreadsheet opens more. */
    static final int ROWS = 1_048_576;

    /** The characters of a cell. */
    static final int LONGEST = 32_767;

    private static final int LONGEST_TITLE = 25;
    private static final int AT_ONCE = 200;
    private static final String CUT = "…";

    private XlsxFile() {}

    static <R> void write(Spreadsheet<R> sheet, Iterator<R> rows, OutputStream out) throws IOException {
        write(sheet, rows, out, ROWS);
    }

    /** @param most the rows of a sheet, its headings with them */
    static <R> void write(Spreadsheet<R> sheet, Iterator<R> rows, OutputStream out, int most) throws IOException {
        List<Column<R>> columns = sheet.columns();
        try (Workbook workbook = new Workbook(new LeftOpen(out), "Stupeni", null)) {
            int number = 1;
            do {
                Worksheet page = begun(workbook, nameOf(sheet.title(), number++), columns);
                int row = 1;
                while (rows.hasNext() && row < most) {
                    fill(page, row, columns, rows.next());
                    if (row++ % AT_ONCE == 0) {
                        page.flush();
                    }
                }
                page.setAutoFilter(0, 0, row - 1, Math.max(0, columns.size() - 1));
                page.finish();
            } while (rows.hasNext());
        }
    }

    private static <R> Worksheet begun(Workbook workbook, String name, List<Column<R>> columns) {
        Worksheet page = workbook.newWorksheet(name);
        page.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            page.inlineString(0, i, fitting(column.heading()));
            page.style(0, i).bold().wrapText(true).set();
            page.width(i, column.kind().width());
        }
        return page;
    }

    private static <R> void fill(Worksheet page, int row, List<Column<R>> columns, R from) {
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            Object value = column.value().apply(from);
            if (value instanceof Number number) {
                page.value(row, i, number);
            } else if (value instanceof LocalDate date) {
                page.value(row, i, date);
            } else if (value instanceof LocalDateTime moment) {
                page.value(row, i, moment);
            } else if (value != null) {
                page.inlineString(row, i, fitting(value.toString()));
            }
            if (column.kind() == Kind.DATE) {
                page.style(row, i).format("yyyy-mm-dd").set();
            } else if (column.kind() == Kind.MOMENT) {
                page.style(row, i).format("yyyy-mm-dd hh:mm:ss").set();
            }
        }
    }

    private static String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** A sheet's name is short and free of the signs of an address inside a workbook. */
    private static String nameOf(String title, int number) {
        String clean = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String cut = clean.substring(0, Math.min(clean.length(), LONGEST_TITLE)).strip();
        String name = cut.isEmpty() ? "Stupeni" : cut;
        return number == 1 ? name : name + " " + number;
    }

    /** The workbook ends its archive by closing the stream; whoever opened the stream closes it. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
