package org.stupeni.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.stupeni.audit.TrailReader;
import org.stupeni.platform.Language;
import org.stupeni.platform.Settings;
import org.stupeni.platform.sheet.Batches;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetAnswer;

/**
 * The rows of the trail that a filter leaves, as CSV: everything that a hash is made of, and beside it names and words for whoever reads.
 *
 * <p>Rows are read and written some at a time, so a long trail is no burden. A filter that is not understood is answered by nothing rather than by everything.
 */
@WebServlet("/admin/trail.csv")
public class TrailFile extends HttpServlet {

    private static final int AT_ONCE = 1_000;

    @Inject
    transient TrailReader reader;

    @Inject
    transient TrailQuery query;

    @Inject
    transient TrailWords words;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!query.isUnderstood()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        SheetAnswer.send(request, response, "trail", sheet(settings.zone()), Batches.of(this::after));
    }

    private List<TrailLine> after(TrailLine last) {
        return words.tell(
                last == null
                        ? reader.newest(query.filter(), AT_ONCE)
                        : reader.olderThan(last.row().place(), query.filter(), AT_ONCE));
    }

    /** In one form for every reader: a program compares it with what is sealed, see {@link org.stupeni.platform.TrailVerifier}. */
    static Spreadsheet<TrailLine> sheet(ZoneId zone) {
        return new Spreadsheet<TrailLine>("trail", Language.EN, zone)
                .number("position", line -> line.row().position())
                .text("previous_hash", line -> line.row().previousHash())
                .text("hash", line -> line.row().hash())
                .number("id", line -> line.row().id())
                .number("who", line -> line.row().who())
                .text("who_number", TrailLine::number)
                .text("who_name", TrailLine::who)
                .text("what", line -> line.row().what())
                .text("what_text", TrailLine::what)
                .text("thing_kind", line -> line.row().thingKind())
                .text("thing_id", line -> line.row().thingId())
                .text("thing_text", TrailLine::thing)
                .text("when_utc", line -> line.row().when().toString())
                .text("content", line -> line.row().content());
    }
}
