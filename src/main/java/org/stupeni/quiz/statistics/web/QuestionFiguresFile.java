package org.stupeni.quiz.statistics.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.statistics.ItemFigures;
import org.stupeni.quiz.statistics.QuestionRow;
import org.stupeni.quiz.statistics.Statistics;

/** The questions that the exams say something against, or all questions of one exam, with their figures, as a file. */
@WebServlet({
    "/author/statistics.xlsx",
    "/author/statistics.csv",
    "/author/exam-figures.xlsx",
    "/author/exam-figures.csv"
})
public class QuestionFiguresFile extends SheetFile {

    @Inject
    transient Statistics statistics;

    @Inject
    transient QuestionLines lines;

    private record Line(QuestionRow row, QuestionLine words) {

        String flags() {
            return words.flags().isEmpty()
                    ? words.unflagged()
                    : words.flags().stream().map(FlagLine::text).collect(Collectors.joining(" "));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String course = request.getParameter("course");
        String exam = request.getParameter("exam");
        StatisticsFilter filter = StatisticsFilter.of(request.getParameter("of"));
        boolean ofExam = request.getServletPath().startsWith("/author/exam-figures");
        boolean unknown = ofExam && (course == null || exam == null);
        send(
                request,
                response,
                sheet(),
                (first, most) -> lines(
                        unknown
                                ? List.of()
                                : ofExam
                                        ? statistics.ofExam(course, exam, first, most)
                                        : statistics.flagged(filter.course(), filter.exam(), first, most)));
    }

    private List<Line> lines(List<QuestionRow> rows) {
        return rows.stream().map(row -> new Line(row, lines.line(row))).toList();
    }

    private Spreadsheet<Line> sheet() {
        Spreadsheet<Line> sheet = this.<Line>sheet("statistics_list.title")
                .text(
                        texts.of("statistics_question.question"),
                        line -> line.words().ask())
                .text(
                        texts.of("quiz_running.course"),
                        line -> lines.title(line.row().courseId()))
                .text(texts.of("statistics_exam.exam"), line -> line.words().exam())
                .text(texts.of("statistics_question.flags"), Line::flags)
                .number(
                        texts.of("statistics_question.people"),
                        line -> line.row().people());
        EstimateColumns<Line> columns = new EstimateColumns<>(sheet, texts);
        columns.add("statistics_question.facility", of(ItemFigures::facility));
        columns.add("statistics_question.discrimination", of(ItemFigures::discrimination));
        columns.add("statistics_file.seconds", of(ItemFigures::time));
        columns.add(
                "statistics_question.weight",
                of(figures -> figures.weight() == null ? null : figures.weight().share()));
        return sheet;
    }

    private static Function<Line, Estimate> of(Function<ItemFigures, Estimate> figure) {
        return line ->
                line.row().figures() == null ? null : figure.apply(line.row().figures());
    }
}
