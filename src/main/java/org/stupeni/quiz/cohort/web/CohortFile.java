package org.stupeni.quiz.cohort.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.stupeni.course.Exam;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.cohort.CohortExam;
import org.stupeni.quiz.cohort.CohortRow;
import org.stupeni.quiz.cohort.Cohorts;

/** The people of a course, as a file; without a course in the address it is empty. */
@WebServlet({"/author/cohort.xlsx", "/author/cohort.csv"})
public class CohortFile extends SheetFile {

    @Inject
    transient AskedCohort asked;

    @Inject
    transient Cohorts cohorts;

    @Inject
    transient CohortLines lines;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CohortQuery> query = asked.read(request::getParameter);
        List<Exam> exams = query.isEmpty() ? List.of() : asked.course().exams();
        send(
                request,
                response,
                sheet(exams),
                (first, most) -> query.isEmpty()
                        ? List.of()
                        : cohorts.list(query.get().filter(), viewer.getLanguage(), first, most));
    }

    private Spreadsheet<CohortRow> sheet(List<Exam> exams) {
        Spreadsheet<CohortRow> sheet = this.<CohortRow>sheet("cohort_list.title")
                .text(texts.of("identity_people.number"), row -> row.person().number())
                .text(texts.of("cohort_list.person"), row -> row.person().name().full())
                .text(
                        texts.of("identity_people.department"),
                        row -> texts.in(row.person().department()))
                .text(
                        texts.of("cohort_list.position"),
                        row -> texts.in(row.person().position()))
                .text(texts.of("cohort_list.state"), row -> lines.state(row.state()))
                .number(texts.of("cohort_list.version"), CohortRow::version)
                .number(texts.of("cohort_list.lessons_read"), CohortRow::lessonsRead)
                .number(texts.of("cohort_list.lessons"), CohortRow::lessons)
                .number(texts.of("cohort_list.practices_done"), CohortRow::practicesDone)
                .number(texts.of("cohort_list.practices"), CohortRow::practices)
                .moment(texts.of("cohort_list.started"), CohortRow::startedAt)
                .moment(texts.of("cohort_list.active"), CohortRow::activeAt)
                .moment(texts.of("cohort_list.completed"), CohortRow::completedAt);
        for (Exam exam : exams) {
            String title = texts.in(exam.title());
            sheet.text(title, row -> of(row, exam).map(lines::result).orElse(null))
                    .number(
                            texts.of("cohort_list.points_of", title),
                            row -> of(row, exam).map(CohortExam::points).orElse(null))
                    .number(
                            texts.of("cohort_list.attempts_of", title),
                            row -> of(row, exam).map(CohortExam::attempts).orElse(0));
        }
        return sheet;
    }

    private static Optional<CohortExam> of(CohortRow row, Exam exam) {
        return Optional.ofNullable(row.exams().get(exam.id()));
    }
}
