package org.stupeni.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.stupeni.audit.TrailReader;
import org.stupeni.audit.TrailRow;

/**
 * The rows of the trail that a filter leaves, as CSV: everything that a hash is made of, and beside it names and words for whoever reads.
 *
 * <p>Rows are read and written some at a time, so a long trail is no burden. A filter that is not understood is answered by nothing rather than by everything.
 */
@WebServlet("/admin/trail.csv")
public class TrailFile extends HttpServlet {

    private static final int AT_ONCE = 1_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    transient TrailReader reader;

    @Inject
    transient TrailQuery query;

    @Inject
    transient TrailWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!query.isUnderstood()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"trail.csv\"");
        response.setHeader("Cache-Control", "no-store");
        Writer out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        out.write(CsvLine.of(
                "position",
                "previous_hash",
                "hash",
                "id",
                "who",
                "who_number",
                "who_name",
                "what",
                "what_text",
                "thing_kind",
                "thing_id",
                "thing_text",
                "when_utc"));
        List<TrailRow> rows = reader.newest(query.filter(), AT_ONCE);
        while (!rows.isEmpty()) {
            for (TrailLine line : words.tell(rows)) {
                out.write(csv(line));
            }
            rows = reader.olderThan(rows.get(rows.size() - 1).place(), query.filter(), AT_ONCE);
        }
    }

    private static String csv(TrailLine line) {
        TrailRow row = line.row();
        return CsvLine.of(
                row.position(),
                row.previousHash(),
                row.hash(),
                row.id(),
                row.who(),
                line.number(),
                line.who(),
                row.what(),
                line.what(),
                row.thingKind(),
                row.thingId(),
                line.thing(),
                row.when());
    }
}
