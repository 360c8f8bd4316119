package org.stupeni.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import org.stupeni.platform.sheet.Batches;
import org.stupeni.platform.sheet.SheetFormat;
import org.stupeni.platform.sheet.SheetSource;
import org.stupeni.platform.sheet.SheetTable;
import org.stupeni.platform.sheet.Spreadsheet;

/** Sends a table as a file while it is read; its form is what the address ends with: {@code /hr/people.xlsx}. The file is called by what it is and by its day. */
public final class SheetAnswer {

    /** So many rows of a list that is paged in the database are read at once. */
    private static final int AT_ONCE = 500;

    private SheetAnswer() {}

    /** Sends everything that a list has, read in parts while it is sent. */
    static <R> void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            Spreadsheet<R> sheet,
            Spreadsheets.Part<R> list)
            throws IOException {
        IntFunction<List<R>> part = first -> list.from(first, AT_ONCE);
        send(request, response, name, sheet, Batches.of(AT_ONCE, part));
    }

    /** Sends everybody whom the filter in the address leaves. */
    public static void send(HttpServletRequest request, HttpServletResponse response, SheetSource source)
            throws IOException {
        send(request, response, source.name(), source.table(request::getParameter));
    }

    /** @param name of the file, without its ending, in Latin letters */
    public static <R> void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            Spreadsheet<R> sheet,
            Iterator<R> rows)
            throws IOException {
        send(request, response, name, new SheetTable<>(sheet, rows));
    }

    /** @param name of the file, without its ending, in Latin letters */
    public static void send(HttpServletRequest request, HttpServletResponse response, String name, SheetTable<?> table)
            throws IOException {
        SheetFormat format = SheetFormat.ofName(request.getServletPath()).orElseThrow();
        response.setContentType(format.contentType());
        LocalDate day =
                table.sheet().dayOf(CDI.current().select(Clock.class).get().instant());
        Attachment.dated(response, name, table.sheet().title(), day, format.ending());
        table.write(format, response.getOutputStream(), () -> {});
    }
}
