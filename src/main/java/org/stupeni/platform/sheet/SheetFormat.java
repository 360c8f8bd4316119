package org.stupeni.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/** In what form a table is taken away. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        <R> void write(Spreadsheet<R> sheet, Iterator<R> rows, OutputStream out) throws IOException {
            XlsxFile.write(sheet, rows, out);
        }
    },
    CSV("text/csv;charset=UTF-8") {
        @Override
        <R> void write(Spreadsheet<R> sheet, Iterator<R> rows, OutputStream out) throws IOException {
            CsvFile.write(sheet, rows, out);
        }
    };

    private final String contentType;

    SheetFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** How a file of this form ends: {@code xlsx}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that an address or a file name ends with. */
    public static Optional<SheetFormat> ofName(String name) {
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending()))
                .findFirst();
    }

    abstract <R> void write(Spreadsheet<R> sheet, Iterator<R> rows, OutputStream out) throws IOException;
}
