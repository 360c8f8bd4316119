package org.stupeni.certification.panel.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.stupeni.certification.panel.MemberRow;
import org.stupeni.certification.panel.PanelRegister;
import org.stupeni.certification.panel.PanelRow;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;

/** The panels that are to come, or those that have ended, as a file. */
@WebServlet({"/hr/panels.xlsx", "/hr/panels.csv"})
public class HrPanelsFile extends SheetFile {

    @Inject
    transient PanelRegister panels;

    @Inject
    transient PanelTitles titles;

    private record Line(PanelRow row, String members) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean open = !HrPanelsPage.ENDED.equals(request.getParameter("state"));
        send(request, response, sheet(), (first, most) -> lines(panels.register(open, first, most)));
    }

    private List<Line> lines(List<PanelRow> rows) {
        Map<Long, List<MemberRow>> members =
                panels.members(rows.stream().map(PanelRow::id).toList());
        return rows.stream()
                .map(row -> new Line(row, PanelTitles.names(members, row)))
                .toList();
    }

    private Spreadsheet<Line> sheet() {
        return this.<Line>sheet("panel_list.title")
                .text(
                        texts.of("certification_history.employee"),
                        line -> line.row().employee().full())
                .text(
                        texts.of("certification_queue.competency"),
                        line -> titles.competency(line.row().competency()))
                .number(texts.of("panel_list.level"), line -> line.row().level())
                .date(texts.of("panel_list.day"), line -> line.row().heldOn())
                .text(texts.of("panel_list.place"), line -> line.row().place())
                .text(texts.of("panel_list.members"), Line::members)
                .text(
                        texts.of("panel_list.state"),
                        line -> texts.of("panel_state." + line.row().state()))
                .moment(texts.of("panel_list.closed"), line -> line.row().closedAt());
    }
}
