package org.stupeni.quiz.search.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.question.Question;
import org.stupeni.quiz.search.FoundQuestion;
import org.stupeni.quiz.search.PlacedQuestion;
import org.stupeni.quiz.search.QuestionSearch;
import org.stupeni.quiz.statistics.FoundFigures;
import org.stupeni.quiz.statistics.ItemFigures;
import org.stupeni.quiz.statistics.QuestionRow;
import org.stupeni.quiz.statistics.web.EstimateColumns;
import org.stupeni.quiz.statistics.web.QuestionLines;

/** The questions that a search found, as a file: without their keys, and no figure without its limits. */
@WebServlet({"/author/questions.xlsx", "/author/questions.csv"})
public class QuestionsFile extends SheetFile {

    @Inject
    transient QuestionSearch search;

    @Inject
    transient QuestionResults results;

    @Inject
    transient QuestionLines lines;

    /** @param row null where nobody was asked it so */
    private record Line(PlacedQuestion placed, FoundFigures figures, QuestionRow row) {

        Question question() {
            return placed.question();
        }

        int people() {
            return figures == null ? 0 : figures.people();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<FoundQuestion> found =
                search.find(QuestionQuery.of(request::getParameter).filter());
        send(
                request,
                response,
                sheet(),
                (first, most) -> lines(found.stream().skip(first).limit(most).toList()));
    }

    private List<Line> lines(List<FoundQuestion> found) {
        Map<Long, QuestionRow> rows = results.rows(found);
        return found.stream()
                .map(one -> new Line(
                        one.placed(),
                        one.figures(),
                        one.figures() == null ? null : rows.get(one.figures().id())))
                .toList();
    }

    private Spreadsheet<Line> sheet() {
        Spreadsheet<Line> sheet = this.<Line>sheet("bank_search.title")
                .text(texts.of("bank_search.id"), line -> line.question().id())
                .text(texts.of("statistics_question.question"), line -> results.ask(line.placed()))
                .text(
                        texts.of("bank_search.course"),
                        line -> texts.in(line.placed().course()))
                .text(
                        texts.of("course_bank.module"),
                        line -> line.placed().module() == null
                                ? null
                                : texts.in(line.placed().module()))
                .text(
                        texts.of("bank_search.type"),
                        line -> texts.of(
                                "course_bank.type_" + line.question().type().word()))
                .text(
                        texts.of("bank_search.tags"),
                        line -> String.join(", ", line.question().tags()))
                .text(texts.of("course_bank.indicator"), line -> line.question().indicator())
                .number(
                        texts.of("course_bank.difficulty"),
                        line -> line.question().difficulty())
                .text(
                        texts.of("bank_search.use"),
                        line -> texts.of("bank_search.use_" + line.placed().use()))
                .number(texts.of("statistics_question.people"), Line::people);
        EstimateColumns<Line> columns = new EstimateColumns<>(sheet, texts);
        columns.add("statistics_question.facility", of(ItemFigures::facility));
        columns.add("statistics_question.discrimination", of(ItemFigures::discrimination));
        return sheet.text(texts.of("statistics_question.flags"), this::flags);
    }

    private static Function<Line, Estimate> of(Function<ItemFigures, Estimate> figure) {
        return line -> line.row() == null || line.row().figures() == null
                ? null
                : figure.apply(line.row().figures());
    }

    private String flags(Line line) {
        return line.figures() == null || line.figures().flags().isEmpty()
                ? lines.unflagged(line.people())
                : line.figures().flags().stream()
                        .map(flag -> texts.of("bank_search.flag_" + flag))
                        .collect(Collectors.joining(", "));
    }
}
