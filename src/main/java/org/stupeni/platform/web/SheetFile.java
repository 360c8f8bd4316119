package org.stupeni.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.platform.Settings;
import org.stupeni.platform.sheet.Spreadsheet;

/** An address that answers with a table as a file, in the words of the reader; {@link SheetAnswer} sends it. */
public abstract class SheetFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    protected transient ViewTexts texts;

    @Inject
    protected transient Viewer viewer;

    @Inject
    transient Settings settings;

    /** A table without columns, for the reader. */
    protected <R> Spreadsheet<R> sheet(String titleKey) {
        return new Spreadsheet<>(texts.of(titleKey), viewer.getLanguage(), settings.zone());
    }

    /**
     * Sends the list of a page to its end, read in parts while it is sent. The file is called as its address: {@code /hr/panels.xlsx} is {@code panels-2026-11-23.xlsx}.
     *
     * @param list the very question that the page asks for one of its pages
     */
    protected <R> void send(
            HttpServletRequest request, HttpServletResponse response, Spreadsheet<R> sheet, Spreadsheets.Part<R> list)
            throws IOException {
        String path = request.getServletPath();
        SheetAnswer.send(
                request, response, path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')), sheet, list);
    }
}
