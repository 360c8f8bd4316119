package org.stupeni.quiz.search.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.quiz.search.FoundQuestion;
import org.stupeni.quiz.search.QuestionSearch;
import org.stupeni.quiz.statistics.FoundFigures;

/** The questions that a search found, as a file: without their keys. */
@WebServlet({"/author/questions.xlsx", "/author/questions.csv"})
public class QuestionsFile extends SheetFile {

    @Inject
    transient QuestionSearch search;

    @Inject
    transient QuestionResults results;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<FoundQuestion> found =
                search.find(QuestionQuery.of(request::getParameter).filter());
        send(
                request,
                response,
                sheet(),
                (first, most) -> found.stream().skip(first).limit(most).toList());
    }

    private Spreadsheet<FoundQuestion> sheet() {
        return this.<FoundQuestion>sheet("bank_search.title")
                .text(texts.of("bank_search.id"), row -> row.placed().question().id())
                .text(texts.of("statistics_question.question"), row -> results.ask(row.placed()))
                .text(
                        texts.of("bank_search.course"),
                        row -> texts.in(row.placed().course()))
                .text(
                        texts.of("course_bank.module"),
                        row -> row.placed().module() == null
                                ? null
                                : texts.in(row.placed().module()))
                .text(
                        texts.of("bank_search.type"),
                        row -> texts.of("course_bank.type_"
                                + row.placed().question().type().word()))
                .text(
                        texts.of("bank_search.tags"),
                        row -> row.placed().question().tags().stream().collect(Collectors.joining(", ")))
                .text(
                        texts.of("course_bank.indicator"),
                        row -> row.placed().question().indicator())
                .number(
                        texts.of("course_bank.difficulty"),
                        row -> row.placed().question().difficulty())
                .text(
                        texts.of("bank_search.use"),
                        row -> texts.of("bank_search.use_" + row.placed().use()))
                .number(
                        texts.of("statistics_question.people"),
                        row -> row.figures() == null ? 0 : row.figures().people())
                .number(
                        texts.of("statistics_question.facility"),
                        row -> row.figures() == null ? null : row.figures().facility())
                .number(
                        texts.of("statistics_question.discrimination"),
                        row -> row.figures() == null ? null : row.figures().discrimination())
                .text(texts.of("statistics_question.flags"), row -> flags(row.figures()));
    }

    private String flags(FoundFigures figures) {
        return figures == null
                ? null
                : figures.flags().stream()
                        .map(flag -> texts.of("bank_search.flag_" + flag))
                        .collect(Collectors.joining(", "));
    }
}
