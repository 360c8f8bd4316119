package org.stupeni.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.stupeni.platform.Settings;
import org.stupeni.platform.sheet.Spreadsheet;

/** Tables to take away, in the language of the reader and the organisation's time; see {@link SheetAnswer}. */
@RequestScoped
public class Spreadsheets {

    @Inject
    Settings settings;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    /** A part of a list that is paged in the database. */
    @FunctionalInterface
    public interface Part<R> {

        /** @param first the number of its first row, from 0 */
        List<R> from(int first, int most);
    }

    /** An empty table of columns. */
    public <R> Spreadsheet<R> titled(String titleKey) {
        return new Spreadsheet<>(texts.of(titleKey), viewer.getLanguage(), settings.zone());
    }

    /**
     * Sends everything that the list has, read in parts while it is sent.
     *
     * @param name of the file, without its ending, in Latin letters
     */
    public <R> void send(
            HttpServletRequest request, HttpServletResponse response, String name, Spreadsheet<R> sheet, Part<R> list)
            throws IOException {
        SheetAnswer.send(request, response, name, sheet, list);
    }
}
