package org.stupeni.quiz.statistics.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.web.SheetAnswer;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.statistics.ExamFigures;
import org.stupeni.quiz.statistics.ExamRow;
import org.stupeni.quiz.statistics.Statistics;

/** The figures of the exams as a file. */
@WebServlet({"/author/exam-statistics.xlsx", "/author/exam-statistics.csv"})
public class ExamFiguresFile extends SheetFile {

    @Inject
    transient Statistics statistics;

    @Inject
    transient QuestionLines lines;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StatisticsFilter filter = StatisticsFilter.of(request.getParameter("of"));
        SheetAnswer.send(
                request,
                response,
                "exam-statistics",
                sheet(),
                statistics.exams().stream().filter(filter::leaves).iterator());
    }

    private Spreadsheet<ExamRow> sheet() {
        Spreadsheet<ExamRow> sheet = this.<ExamRow>sheet("statistics_list.exams")
                .text(texts.of("statistics_exam.exam"), row -> lines.title(row.courseId(), row.examId()))
                .text(texts.of("quiz_running.course"), row -> lines.title(row.courseId()))
                .number(texts.of("statistics_question.people"), ExamRow::people)
                .number(
                        texts.of("statistics_exam.cut"),
                        row -> row.figures() == null
                                ? null
                                : EstimateColumns.rounded(row.figures().cut()));
        EstimateColumns<ExamRow> columns = new EstimateColumns<>(sheet, texts);
        columns.add("statistics_exam.mean", of(ExamFigures::mean));
        columns.add("statistics_exam.spread", of(ExamFigures::spread));
        columns.add("statistics_exam.reliability", of(ExamFigures::alpha));
        columns.add("statistics_exam.error", of(ExamFigures::error));
        columns.add("statistics_exam.consistency", of(ExamFigures::decision));
        return sheet.moment(texts.of("statistics_exam.computed"), ExamRow::computedAt);
    }

    private static Function<ExamRow, Estimate> of(Function<ExamFigures, Estimate> figure) {
        return row -> row.figures() == null ? null : figure.apply(row.figures());
    }
}
