package org.stupeni.quiz.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.web.FigureWords;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.Guess;
import org.stupeni.question.Question;
import org.stupeni.quiz.statistics.Flag;
import org.stupeni.quiz.statistics.ItemFigures;
import org.stupeni.quiz.statistics.QuestionRow;
import org.stupeni.quiz.statistics.RaisedFlag;

/** Writes the figures of questions in the reader's language, with the question as it was asked. Only pages under {@code /author} may ask for it. */
@RequestScoped
public class QuestionLines {

    @Inject
    ViewTexts texts;

    @Inject
    FigureWords words;

    @Inject
    ChoiceLines choices;

    @Inject
    Courses courses;

    QuestionLine line(QuestionRow row) {
        return new QuestionLine(
                address(row),
                Markdown.text(texts.in(question(row).ask())),
                title(row.courseId(), row.examId()),
                row.people(),
                row.figures() == null ? texts.count("statistics_question.few", row.people(), ItemFigures.FEWEST) : null,
                row.figures() == null ? null : words.share(row.figures().facility()),
                row.figures() == null ? null : words.correlation(row.figures().discrimination()),
                flags(row),
                unflagged(row.people()),
                isAsked(row));
    }

    /** What is said of a question without a flag: what too few people have answered may be as wrong as any other. */
    public String unflagged(int people) {
        return people < ItemFigures.FEWEST_TO_JUDGE
                ? texts.of("statistics_question.not_judged", ItemFigures.FEWEST_TO_JUDGE)
                : texts.of("statistics_question.no_flags");
    }

    VersionView view(QuestionRow row, int place) {
        Question question = question(row);
        ItemFigures figures = row.figures();
        return new VersionView(
                "version-" + place,
                isAsked(row),
                title(row.courseId(), row.examId()),
                examAddress(row.courseId(), row.examId()),
                texts.inline(question.ask()),
                line(row),
                figures == null || figures.time() == null ? null : time(figures.time()),
                figures == null || figures.weight() == null
                        ? null
                        : words.share(figures.weight().share()),
                figures == null || figures.weight() == null
                        ? null
                        : words.percent(figures.weight().equal()),
                guess(question),
                figures == null || figures.drift() == null
                        ? null
                        : texts.of(
                                "statistics_question.drift_value",
                                words.decimal(figures.drift().value()),
                                words.decimal(figures.drift().low()),
                                words.decimal(figures.drift().high())),
                missing(figures),
                figures == null ? List.of() : choices.lines(question, figures),
                figures == null ? List.of() : choices.sizes(figures.sizes()),
                figures == null ? null : figures.first(),
                figures == null ? null : figures.last());
    }

    private String time(Estimate seconds) {
        return texts.of(
                "statistics_question.seconds",
                Math.round(seconds.value()),
                Math.round(seconds.low()),
                Math.round(seconds.high()));
    }

    private String guess(Question question) {
        OptionalDouble guess = Guess.of(question.task());
        return guess.isEmpty() ? null : words.percent(guess.getAsDouble());
    }

    /** What is not told yet, and from how many people on. */
    private String missing(ItemFigures figures) {
        if (figures == null || figures.n() >= ItemFigures.FEWEST_TO_JUDGE) {
            return null;
        }
        return texts.count("statistics_question.few_to_judge", figures.n(), ItemFigures.FEWEST_TO_JUDGE);
    }

    private List<FlagLine> flags(QuestionRow row) {
        return row.flags().stream().map(flag -> flag(row, flag)).toList();
    }

    private FlagLine flag(QuestionRow row, RaisedFlag raised) {
        String kind = raised.flag().severity() >= Flag.LEAKED.severity()
                ? "danger"
                : raised.flag().severity() >= Flag.TELLS_LITTLE.severity() ? "warning" : "info";
        String key = "statistics_flag." + raised.flag();
        return new FlagLine(
                kind, raised.option() == null ? texts.of(key) : texts.of(key, option(question(row), raised.option())));
    }

    private String option(Question question, String id) {
        return question.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .map(option -> Markdown.text(texts.in(option.text())))
                .orElse(id);
    }

    /** Whether the newest version of the course has this version of the question. */
    boolean isAsked(QuestionRow row) {
        return latest(row.courseId()).stream()
                .flatMap(course -> course.bank().stream())
                .anyMatch(question -> question.id().equals(row.questionId())
                        && question.version().equals(row.questionVersion()));
    }

    /** The question as it was asked; a version of a course that was ever sat has it. */
    Question question(QuestionRow row) {
        return courses.version(row.courseVersionId()).course().bank().stream()
                .filter(question -> question.id().equals(row.questionId()))
                .findFirst()
                .orElseThrow();
    }

    /** The title of an exam; one that the newest version no longer has is told by its id. */
    String title(String courseId, String examId) {
        return latest(courseId)
                .flatMap(course -> course.exam(examId))
                .map(Exam::title)
                .map(texts::in)
                .orElse(examId);
    }

    /** The title of a course. */
    String title(String courseId) {
        return latest(courseId).map(Course::title).map(texts::in).orElse(courseId);
    }

    private Optional<Course> latest(String courseId) {
        return courses.latest(courseId).map(version -> version.course());
    }

    private static String address(QuestionRow row) {
        return "/author/question-figures?course=" + encoded(row.courseId()) + "&question=" + encoded(row.questionId());
    }

    static String examAddress(String courseId, String examId) {
        return "/author/exam-figures" + examQuery(courseId, examId);
    }

    static String examQuery(String courseId, String examId) {
        return "?course=" + encoded(courseId) + "&exam=" + encoded(examId);
    }

    static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    public List<QuestionLine> lines(List<QuestionRow> rows) {
        return rows.stream().map(this::line).toList();
    }

    Stream<Course> all() {
        return courses.latest().stream().map(version -> version.course());
    }
}
