package org.stupeni.quiz.statistics.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.statistics.Estimates;
import org.stupeni.platform.web.SheetAnswer;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.question.Question;
import org.stupeni.quiz.statistics.ItemFigures;
import org.stupeni.quiz.statistics.QuestionRow;
import org.stupeni.quiz.statistics.Statistics;
import org.stupeni.quiz.statistics.Thirds;

/** Who chose what at a question, in every exam that asked it and in each of its versions, as a file: a row an option; a question without options has one row a version. */
@WebServlet({"/author/question-figures.xlsx", "/author/question-figures.csv"})
public class QuestionVersionsFile extends SheetFile {

    @Inject
    transient Statistics statistics;

    @Inject
    transient QuestionLines lines;

    @Inject
    transient ChoiceLines choices;

    /** @param chosen null where nothing can be chosen, or where too few people answered */
    private record Line(QuestionRow row, Question question, ChoiceLines.Chosen chosen) {

        Estimate share(ToIntFunction<Thirds> group) {
            return chosen == null
                    ? null
                    : Estimates.share(
                            group.applyAsInt(chosen.by()),
                            group.applyAsInt(row.figures().sizes()));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String course = request.getParameter("course");
        String question = request.getParameter("question");
        List<QuestionRow> rows =
                course == null || question == null ? List.of() : statistics.ofQuestion(course, question);
        SheetAnswer.send(
                request,
                response,
                "question-figures",
                sheet(),
                rows.stream().flatMap(this::lines).iterator());
    }

    private Stream<Line> lines(QuestionRow row) {
        Question question = lines.question(row);
        List<ChoiceLines.Chosen> chosen = row.figures() == null ? List.of() : choices.chosen(question, row.figures());
        return chosen.isEmpty()
                ? Stream.of(new Line(row, question, null))
                : chosen.stream().map(one -> new Line(row, question, one));
    }

    private Spreadsheet<Line> sheet() {
        Spreadsheet<Line> sheet = this.<Line>sheet("statistics_question.choices")
                .text(
                        texts.of("statistics_question.question"),
                        line -> Markdown.text(texts.in(line.question().ask())))
                .text(
                        texts.of("statistics_exam.exam"),
                        line -> lines.title(line.row().courseId(), line.row().examId()))
                .text(
                        texts.of("statistics_file.version"),
                        line -> texts.of(
                                lines.isAsked(line.row())
                                        ? "statistics_question.asked"
                                        : "statistics_question.not_asked"))
                .number(
                        texts.of("statistics_question.people"),
                        line -> line.row().people());
        EstimateColumns<Line> columns = new EstimateColumns<>(sheet, texts);
        columns.add("statistics_question.facility", of(ItemFigures::facility));
        columns.add("statistics_question.discrimination", of(ItemFigures::discrimination));
        sheet.text(
                        texts.of("statistics_question.option"),
                        line -> line.chosen() == null ? null : line.chosen().text())
                .text(
                        texts.of("statistics_question.right"),
                        line -> line.chosen() == null || !line.chosen().right()
                                ? null
                                : texts.of("statistics_question.right"))
                .number(
                        texts.of("statistics_file.chosen"),
                        line -> line.chosen() == null
                                ? null
                                : line.chosen().by().all());
        columns.add("statistics_question.everybody", line -> line.share(Thirds::all));
        columns.add("statistics_file.weakest", line -> line.share(Thirds::weakest));
        columns.add("statistics_file.middle", line -> line.share(Thirds::middle));
        columns.add("statistics_file.strongest", line -> line.share(Thirds::strongest));
        return sheet;
    }

    private static Function<Line, Estimate> of(Function<ItemFigures, Estimate> figure) {
        return line ->
                line.row().figures() == null ? null : figure.apply(line.row().figures());
    }
}
