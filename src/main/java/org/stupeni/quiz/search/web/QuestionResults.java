package org.stupeni.quiz.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.search.FoundQuestion;
import org.stupeni.quiz.search.NearTwin;
import org.stupeni.quiz.search.PlacedQuestion;
import org.stupeni.quiz.search.QuestionTwins;
import org.stupeni.quiz.search.Use;
import org.stupeni.quiz.statistics.FoundFigures;
import org.stupeni.quiz.statistics.QuestionRow;
import org.stupeni.quiz.statistics.Statistics;
import org.stupeni.quiz.statistics.web.QuestionLines;

/** Writes found questions in the reader's language. Only pages under {@code /author} may ask for it. */
@RequestScoped
public class QuestionResults {

    @Inject
    ViewTexts texts;

    @Inject
    Statistics statistics;

    @Inject
    QuestionLines lines;

    @Inject
    QuestionTwins twins;

    /**
     * Those of one page, with their figures and twins.
     *
     * @param all every question that is known
     */
    public List<QuestionResult> of(List<FoundQuestion> found, List<PlacedQuestion> all) {
        Map<Long, QuestionRow> rows = rows(found);
        Map<PlacedQuestion, List<NearTwin>> near =
                twins.of(found.stream().map(FoundQuestion::placed).toList(), all);
        return found.stream()
                .map(one -> result(one, rows, near.getOrDefault(one.placed(), List.of())))
                .toList();
    }

    /** The figures of those of them that anybody was asked, by the ids of their summaries. */
    Map<Long, QuestionRow> rows(List<FoundQuestion> found) {
        return statistics.rows(found.stream()
                .filter(one -> one.figures() != null)
                .map(one -> one.figures().id())
                .toList());
    }

    private QuestionResult result(FoundQuestion found, Map<Long, QuestionRow> rows, List<NearTwin> near) {
        PlacedQuestion placed = found.placed();
        FoundFigures figures = found.figures();
        String id = placed.question().id();
        return new QuestionResult(
                placed.nodeId(),
                placed.courseId(),
                id,
                address(placed),
                ask(placed),
                placed.question().type().word(),
                placed.question().difficulty(),
                placed.question().tags(),
                course(placed),
                placed.module() == null ? null : texts.in(placed.module()),
                texts.of("bank_search.use_" + placed.use()),
                placed.use() == Use.DRAFT,
                placed.changed() && placed.use() != Use.DRAFT,
                draft(placed),
                figures == null || !rows.containsKey(figures.id())
                        ? null
                        : lines.lines(List.of(rows.get(figures.id()))).get(0),
                twins(placed, near));
    }

    /** What is told of the twins of a question. */
    public List<QuestionResult.TwinLine> twins(PlacedQuestion one, List<NearTwin> near) {
        return near.stream().map(twin -> twin(one, twin)).toList();
    }

    private QuestionResult.TwinLine twin(PlacedQuestion one, NearTwin twin) {
        PlacedQuestion placed = twin.placed();
        return new QuestionResult.TwinLine(
                placed.courseId(), placed.question().id(), address(placed), ask(placed), how(one, twin));
    }

    /** Only their words were compared to find them; type and answers are told beside, as they may make two questions of them. */
    private String how(PlacedQuestion one, NearTwin twin) {
        PlacedQuestion other = twin.placed();
        List<String> told = new ArrayList<>();
        if (!other.courseId().equals(one.courseId())) {
            told.add(course(other));
        }
        told.add(
                twin.percent() == 100 ? texts.of("bank_twin.same_words") : texts.of("bank_twin.words", twin.percent()));
        if (other.question().type() != one.question().type()) {
            told.add(texts.of(
                    "bank_twin.other_type",
                    texts.of("course_bank.type_" + other.question().type().word())));
        } else if (other.question().task().equals(one.question().task())) {
            told.add(texts.of("bank_twin.same_answers"));
        }
        return String.join(", ", told);
    }

    private String course(PlacedQuestion placed) {
        String title = texts.in(placed.course());
        return title.isEmpty() ? placed.courseId() : title;
    }

    private static String draft(PlacedQuestion placed) {
        return placed.draftId() == null ? null : "/author/draft?id=" + placed.draftId() + "&node=" + placed.nodeId();
    }

    /** Where it is read: in the draft that changed it, else with its key in the bank. */
    private static String address(PlacedQuestion placed) {
        return placed.changed()
                ? draft(placed)
                : "/author/bank?course=" + encoded(placed.courseId()) + "&text="
                        + encoded(placed.question().id());
    }

    /** What it asks, plain; in the other language where this one is not written yet, and its id where none is. */
    String ask(PlacedQuestion placed) {
        String own = Markdown.text(texts.in(placed.question().ask()));
        String other = placed.question().ask().ru().isBlank()
                ? placed.question().ask().en()
                : placed.question().ask().ru();
        return !own.isBlank()
                ? own
                : !other.isBlank() ? Markdown.text(other) : placed.question().id();
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
