package org.stupeni.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * A table with what fills it: rows are read while they are written, so it can be written once.
 *
 * @param <R> what a row is made of
 */
public record SheetTable<R>(Spreadsheet<R> sheet, Iterator<R> rows) {

    /**
     * Writes headings and rows.
     *
     * @param onRow what is done before each row
     * @return how many rows there were
     */
    public long write(SheetFormat format, OutputStream out, Runnable onRow) throws IOException {
        long[] count = {0};
        Iterator<R> counted = new Iterator<>() {

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public R next() {
                onRow.run();
                count[0]++;
                return rows.next();
            }
        };
        sheet.write(format, counted, out);
        return count[0];
    }
}
