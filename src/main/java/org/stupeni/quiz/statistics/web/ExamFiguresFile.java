package org.stupeni.quiz.statistics.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetAnswer;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.statistics.ExamFigures;
import org.stupeni.quiz.statistics.ExamRow;
import org.stupeni.quiz.statistics.Statistics;

/** The figures of the exams as a file. */
@WebServlet({"/author/exam-statistics.xlsx", "/author/exam-statistics.csv"})
public class ExamFiguresFile extends SheetFile {

    private static final int DECIMALS = 3;

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
        return this.<ExamRow>sheet("statistics_list.exams")
                .text(texts.of("statistics_exam.exam"), row -> lines.title(row.courseId(), row.examId()))
                .text(texts.of("quiz_running.course"), row -> lines.title(row.courseId()))
                .number(texts.of("statistics_question.people"), ExamRow::people)
                .number(
                        texts.of("statistics_exam.mean"),
                        row -> of(row, figures -> figures.mean().value()))
                .number(texts.of("statistics_exam.cut"), row -> of(row, ExamFigures::cut))
                .number(
                        texts.of("statistics_exam.reliability"),
                        row -> of(
                                row,
                                figures -> figures.alpha() == null
                                        ? null
                                        : figures.alpha().value()))
                .number(texts.of("statistics_exam.error"), row -> of(row, ExamFigures::sem))
                .moment(texts.of("statistics_exam.computed"), ExamRow::computedAt);
    }

    private static BigDecimal of(ExamRow row, Function<ExamFigures, Double> figure) {
        Double value = row.figures() == null ? null : figure.apply(row.figures());
        return value == null ? null : BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
