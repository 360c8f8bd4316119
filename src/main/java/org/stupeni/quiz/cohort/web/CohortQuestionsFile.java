package org.stupeni.quiz.cohort.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.cohort.CohortQuestionRow;
import org.stupeni.quiz.cohort.CohortQuestions;
import org.stupeni.quiz.statistics.web.GroupFigures;

/** How the people of a course did on each question, as a file. */
@WebServlet({"/author/cohort-questions.xlsx", "/author/cohort-questions.csv"})
public class CohortQuestionsFile extends SheetFile {

    private static final int DECIMALS = 3;

    @Inject
    transient AskedCohort asked;

    @Inject
    transient CohortQuestions questions;

    @Inject
    transient GroupFigures figures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CohortQuery> query = asked.read(request::getParameter);
        boolean practice = OfPractice.asked(request::getParameter);
        List<CohortQuestionRow> rows = query.isEmpty()
                ? List.of()
                : practice
                        ? questions.ofPractice(query.get().filter())
                        : questions.ofExams(query.get().filter());
        send(
                request,
                response,
                sheet(practice),
                (first, most) -> rows.stream().skip(first).limit(most).toList());
    }

    private Spreadsheet<CohortQuestionRow> sheet(boolean practice) {
        return this.<CohortQuestionRow>sheet("cohort_questions.title")
                .text(texts.of("statistics_question.question"), CohortQuestionRow::questionId)
                .text(texts.of("cohort_questions.ask"), row -> figures.ask(row.courseVersionId(), row.questionId()))
                .text(
                        texts.of(practice ? "cohort_questions.module" : "statistics_exam.exam"),
                        row -> practice
                                ? figures.module(asked.course(), row.subjectId())
                                : figures.exam(asked.course(), row.subjectId()))
                .number(texts.of("statistics_question.people"), CohortQuestionRow::people)
                .number(texts.of("statistics_question.facility"), row -> rounded(row.facility(), Estimate::value))
                .number(texts.of("cohort_questions.low"), row -> rounded(row.facility(), Estimate::low))
                .number(texts.of("cohort_questions.high"), row -> rounded(row.facility(), Estimate::high));
    }

    static BigDecimal rounded(Estimate figure, ToDoubleFunction<Estimate> part) {
        return figure == null
                ? null
                : BigDecimal.valueOf(part.applyAsDouble(figure)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
