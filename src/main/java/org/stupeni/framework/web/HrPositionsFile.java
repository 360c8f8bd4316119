package org.stupeni.framework.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.PositionProfiles;
import org.stupeni.identity.place.PositionRow;
import org.stupeni.identity.place.Positions;
import org.stupeni.platform.Language;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.Spreadsheets;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** All positions with the levels they ask for, as a file. */
@WebServlet({"/hr/positions.xlsx", "/hr/positions.csv"})
public class HrPositionsFile extends HttpServlet {

    @Inject
    transient Positions positions;

    @Inject
    transient PositionProfiles profiles;

    @Inject
    transient Frameworks frameworks;

    @Inject
    transient Spreadsheets sheets;

    @Inject
    transient ViewTexts texts;

    @Inject
    transient Viewer viewer;

    private record Line(PositionRow row, long people, Map<String, Integer> required) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = viewer.getLanguage();
        Map<Long, Map<String, Integer>> required = profiles.all();
        sheets.send(
                request,
                response,
                "positions",
                sheet(),
                (first, most) -> lines(positions.list(language, first, most), required));
    }

    private List<Line> lines(List<PositionRow> rows, Map<Long, Map<String, Integer>> required) {
        Map<Long, Long> people =
                positions.people(rows.stream().map(PositionRow::id).toList());
        return rows.stream()
                .map(row -> new Line(row, people.getOrDefault(row.id(), 0L), required.getOrDefault(row.id(), Map.of())))
                .toList();
    }

    private Spreadsheet<Line> sheet() {
        Spreadsheet<Line> sheet = sheets.<Line>titled("framework_positions.title")
                .text(
                        texts.of("framework_positions.position"),
                        line -> texts.in(line.row().name()))
                .number(texts.of("framework_positions.people"), Line::people);
        for (Competency competency : frameworks.current().framework().competencies()) {
            sheet.number(texts.in(competency.title()), line -> line.required().get(competency.id()));
        }
        return sheet;
    }
}
