package org.stupeni.quiz.cut.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.cut.CutStudies;

/** The studies of cuts as a file. */
@WebServlet({"/hr/cut-studies.xlsx", "/hr/cut-studies.csv", "/author/cut-studies.xlsx", "/author/cut-studies.csv"})
public class CutStudiesFile extends SheetFile {

    @Inject
    transient CutStudies studies;

    @Inject
    transient StudyViews views;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(
                request,
                response,
                sheet(),
                (first, most) -> studies.list().stream()
                        .skip(first)
                        .limit(most)
                        .map(views::line)
                        .toList());
    }

    private Spreadsheet<StudyLine> sheet() {
        return this.<StudyLine>sheet("cut_list.title")
                .text(texts.of("cut_list.exam"), StudyLine::exam)
                .text(texts.of("quiz_running.course"), StudyLine::course)
                .text(texts.of("cut_list.state"), StudyLine::state)
                .moment(texts.of("cut_list.opened"), line -> line.row().openedAt())
                .moment(texts.of("cut_list.closed"), line -> line.row().closedAt())
                .moment(texts.of("cut_list.adopted"), line -> line.row().adoptedAt());
    }
}
