package org.stupeni.survey.pulse.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.sheet.Spreadsheet;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.web.SheetFile;
import org.stupeni.survey.Survey;
import org.stupeni.survey.SurveyQuestion;
import org.stupeni.survey.pulse.PulseEditionRow;
import org.stupeni.survey.pulse.PulseOptions;
import org.stupeni.survey.pulse.PulseResults;
import org.stupeni.survey.pulse.PulseTally;
import org.stupeni.survey.pulse.PulseWords;

/** What people think of the modules of a course, as a file: as much as the page may show, with all the words. */
@WebServlet({"/author/pulse.xlsx", "/author/pulse.csv"})
public class PulseFile extends SheetFile {

    private static final int ALL = 100_000;

    @Inject
    transient AskedPulse asked;

    @Inject
    transient PulseResults results;

    @Inject
    transient PulseFields fields;

    /**
     * One line of the file.
     *
     * @param answer what was marked, chosen or written; of a mean, that it is one
     * @param count how many said so; of a mean, how many gave a mark
     * @param figure the share or the mean, or null for words
     */
    private record Line(PulseEditionRow edition, SurveyQuestion question, String answer, Long count, Estimate figure) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Line> lines = asked.read(request.getParameter("course"))
                ? asked.survey().map(this::lines).orElse(List.of())
                : List.of();
        send(
                request,
                response,
                sheet(),
                (first, most) -> lines.stream().skip(first).limit(most).toList());
    }

    private List<Line> lines(Survey survey) {
        Map<Long, Map<String, PulseTally>> tallies =
                results.tallies(survey, asked.course().id());
        Map<Long, List<PulseWords>> words = results.words(survey, asked.course().id(), ALL).stream()
                .collect(Collectors.groupingBy(PulseWords::editionId));
        List<Line> lines = new ArrayList<>();
        asked.editions().values().forEach(editions -> {
            for (PulseEditionRow edition : editions) {
                for (SurveyQuestion question : survey.questions()) {
                    PulseTally tally =
                            tallies.getOrDefault(edition.id(), Map.of()).get(question.id());
                    if (tally != null) {
                        figures(edition, question, tally, lines);
                    }
                    words.getOrDefault(edition.id(), List.of()).stream()
                            .filter(one -> one.question().equals(question.id()))
                            .forEach(one -> lines.add(new Line(edition, question, one.words(), null, null)));
                }
            }
        });
        return lines;
    }

    private void figures(PulseEditionRow edition, SurveyQuestion question, PulseTally tally, List<Line> lines) {
        if (question instanceof SurveyQuestion.Scale scale) {
            tally.mean(scale)
                    .ifPresent(mean ->
                            lines.add(new Line(edition, question, texts.of("pulse_view.mean"), tally.count(), mean)));
            tally.marks()
                    .forEach(
                            (mark, count) -> lines.add(new Line(edition, question, String.valueOf(mark), count, null)));
        } else {
            PulseOptions.of(question)
                    .forEach(option -> lines.add(new Line(
                            edition,
                            question,
                            Markdown.text(fields.written(question, option)),
                            tally.chosen().getOrDefault(option, 0L),
                            tally.share(option))));
        }
    }

    private Spreadsheet<Line> sheet() {
        return this.<Line>sheet("pulse_view.title")
                .text(
                        texts.of("pulse_view.module"),
                        line -> texts.in(asked.title(line.edition().moduleId())))
                .number(texts.of("pulse_file.since"), line -> line.edition().since())
                .number(texts.of("pulse_view.asked"), line -> line.edition().asked())
                .number(texts.of("pulse_view.shown"), line -> line.edition().shown())
                .text(
                        texts.of("pulse_file.question"),
                        line -> Markdown.text(texts.in(line.question().ask())))
                .text(texts.of("pulse_file.answer"), Line::answer)
                .number(texts.of("pulse_file.count"), Line::count)
                .number(texts.of("pulse_file.figure"), line -> rounded(line.question(), line.figure(), Estimate::value))
                .number(texts.of("pulse_file.low"), line -> rounded(line.question(), line.figure(), Estimate::low))
                .number(texts.of("pulse_file.high"), line -> rounded(line.question(), line.figure(), Estimate::high));
    }

    /** As the page shows it: a mean with one decimal, a share in whole percent. */
    static BigDecimal rounded(SurveyQuestion question, Estimate figure, ToDoubleFunction<Estimate> part) {
        return figure == null
                ? null
                : BigDecimal.valueOf(part.applyAsDouble(figure))
                        .setScale(question instanceof SurveyQuestion.Scale ? 1 : 2, RoundingMode.HALF_EVEN);
    }
}
