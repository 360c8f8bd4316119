package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.course.LessonLinks;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.question.Open;
import org.stupeni.question.Question;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.grading.Gradings;
import org.stupeni.quiz.marking.GivenMark;
import org.stupeni.quiz.paper.PaperQuestion;
import org.stupeni.quiz.review.PaperReview;
import org.stupeni.quiz.review.ReviewedQuestion;
import org.stupeni.quiz.review.Reviews;
import org.stupeni.quiz.score.GradedPaper;
import org.stupeni.quiz.score.IndicatorScore;
import org.stupeni.quiz.start.ExamTerms;
import org.stupeni.quiz.start.Terms;
import org.stupeni.quiz.web.ResultView.Criterion;
import org.stupeni.quiz.web.ResultView.IndicatorRow;
import org.stupeni.quiz.web.ResultView.LessonLink;
import org.stupeni.quiz.web.ResultView.Line;
import org.stupeni.quiz.web.ResultView.Reviewed;
import org.stupeni.quiz.web.ResultView.Waiting;

/** Writes results in the reader's language. */
@RequestScoped
class ResultViews {

    @Inject
    Courses courses;

    @Inject
    Frameworks frameworks;

    @Inject
    Terms terms;

    @Inject
    Gradings gradings;

    @Inject
    Reviews reviews;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    ResultView of(AttemptRow attempt, Long employeeId) {
        Course course = courses.version(attempt.courseVersionId()).course();
        Optional<Exam> exam = attempt.isExam() ? course.exam(attempt.subjectId()) : Optional.empty();
        LocalText title = attempt.isCheck()
                ? course.title()
                : exam.map(Exam::title)
                        .orElseGet(() ->
                                course.module(attempt.subjectId()).orElseThrow().title());
        boolean graded = attempt.isScored();
        PaperReview review = reviews.of(attempt.id(), employeeId);
        int share = attempt.isProvisional()
                ? 0
                : exam.map(found -> terms.of(course, found).share()).orElse(0);
        return new ResultView(
                texts.in(title),
                texts.in(course.title()),
                exam.map(Exam::level).orElse(null),
                graded ? number(attempt.points()) : null,
                attempt.maximum(),
                attempt.cut() == null ? null : number(attempt.cut()),
                attempt.minutesAllowed(),
                graded ? ScoreScale.of(attempt.points(), attempt.maximum(), attempt.cut()) : null,
                share,
                review.words(attempt)
                        .map(words -> LessonLinks.html(texts.in(words), course.id()))
                        .orElse(null),
                graded && review.shows(Part.INDICATORS)
                        ? indicators(gradings.find(attempt.id(), employeeId).orElseThrow(), course, share)
                        : List.of(),
                attempt.indicators().values().stream()
                        .filter(score -> !score.isAtLeast(share))
                        .count(),
                attempt.isGraded() && exam.isPresent() && isClose(attempt, employeeId, terms.of(course, exam.get())),
                review.more() == null ? null : more(review.more()),
                attempt.isProvisional() ? waiting(attempt, employeeId, course) : List.of(),
                reviewed(review, course, attempt.isExam()),
                review.otherwise());
    }

    private boolean isClose(AttemptRow attempt, Long employeeId, ExamTerms asked) {
        return asked.secondEvidence()
                && gradings.find(attempt.id(), employeeId)
                        .map(graded -> graded.paper().isClose(attempt.points(), attempt.cut()))
                        .orElse(false);
    }

    private String more(PaperReview.More more) {
        String parts = more.parts().stream()
                .map(part -> texts.of("quiz_review.part_" + part))
                .collect(Collectors.joining(", "));
        return texts.of("quiz_review.more", more.from(), parts);
    }

    List<Reviewed> reviewed(PaperReview review, Course course, boolean exam) {
        return review.questions().stream()
                .map(question -> reviewed(question, course, exam))
                .toList();
    }

    private List<Waiting> waiting(AttemptRow attempt, Long employeeId, Course course) {
        GradedPaper graded = gradings.find(attempt.id(), employeeId).orElseThrow();
        return graded.waiting().stream()
                .map(asked -> new Waiting(
                        asked.number(),
                        texts.inline(course.questions()
                                .filter(question -> question.id().equals(asked.question()))
                                .findFirst()
                                .orElseThrow()
                                .ask())))
                .toList();
    }

    List<IndicatorRow> indicators(GradedPaper graded, Course course, int share) {
        Framework framework = frameworks.current().framework();
        Map<String, List<LessonLink>> lessons = lessons(graded, course);
        return graded.grading().byIndicator().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, IndicatorScore> entry) -> share(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> indicator(entry.getKey(), entry.getValue(), framework, share, lessons))
                .toList();
    }

    private IndicatorRow indicator(
            String id, IndicatorScore score, Framework framework, int asked, Map<String, List<LessonLink>> lessons) {
        boolean enough = score.isAtLeast(asked);
        boolean weak = score.isWeak(asked);
        return new IndicatorRow(
                id,
                framework
                        .indicator(id)
                        .map(indicator -> texts.in(indicator.text()))
                        .orElse(id),
                number(score.points()),
                score.points(),
                score.maximum(),
                weak,
                enough,
                weak ? lessons.getOrDefault(id, List.of()) : List.of());
    }

    /** The lessons of the questions that were not fully right, by indicator. */
    private Map<String, List<LessonLink>> lessons(GradedPaper graded, Course course) {
        Map<String, Question> questions =
                course.questions().collect(Collectors.toMap(question -> question.id(), question -> question));
        return graded.paper().questions().stream()
                .filter(asked -> graded.grading()
                                .byQuestion()
                                .getOrDefault(asked.number(), BigDecimal.ONE)
                                .compareTo(BigDecimal.ONE)
                        < 0)
                .map(PaperQuestion::question)
                .map(questions::get)
                .flatMap(question -> question.indicators().map(indicator -> Map.entry(indicator, question.lesson())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .flatMap(lesson -> lesson(course, lesson).stream())
                                .toList()));
    }

    /** In practice nobody marks: what is written is compared with the model. */
    Reviewed reviewed(ReviewedQuestion question, Course course, boolean exam) {
        boolean waits = exam && question.points() == null;
        String state = waits || question.points() != null ? question.state() : "met";
        return new Reviewed(
                question.number(),
                waits || question.shows(Part.MARKS) ? state : "none",
                question.points() == null || !question.shows(Part.POINTS) ? null : number(question.points()),
                texts.inline(question.question().ask()),
                question.shows(Part.ANSWERS),
                new ReviewRows(viewer.getLanguage(), question.shown())
                        .of(question.question(), question.given(), !waits),
                given(question),
                right(question),
                waits || !question.shows(Part.FEEDBACK)
                        ? null
                        : html(question.question().feedback()),
                question.shows(Part.POINTS) ? criteria(question) : List.of(),
                question.shows(Part.FEEDBACK) ? remarks(question) : List.of(),
                lesson(course, question.question().lesson()).orElse(null));
    }

    private static List<String> remarks(ReviewedQuestion question) {
        return question.marks().stream()
                .map(GivenMark::remark)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Criterion> criteria(ReviewedQuestion question) {
        if (question.marks().isEmpty() || !(question.question().task() instanceof Open open)) {
            return List.of();
        }
        return open.rubric().stream()
                .map(criterion -> new Criterion(
                        texts.in(criterion.title()),
                        question.marks().stream()
                                .map(mark -> criterion.steps().get(mark.steps().get(criterion.id())))
                                .distinct()
                                .map(step -> texts.of(
                                        "quiz_review.step", texts.in(step.text()), step.points(), criterion.most()))
                                .toList()))
                .toList();
    }

    private List<Line> given(ReviewedQuestion question) {
        if (!question.shows(Part.ANSWERS)) {
            return List.of();
        }
        return Stream.concat(
                        question.chosen().stream().map(choice -> line(question, choice)),
                        question.pairs().stream()
                                .filter(match -> match.given() != null)
                                .map(match -> new Line(pair(match.pair().left(), match.given()), null)))
                .toList();
    }

    private List<Line> right(ReviewedQuestion question) {
        return question.isFull() || !question.shows(Part.KEY)
                ? List.of()
                : Stream.concat(
                                question.right().stream().map(choice -> line(question, choice)),
                                question.pairs().stream()
                                        .filter(match -> !match.right())
                                        .map(match -> new Line(
                                                pair(
                                                        match.pair().left(),
                                                        match.pair().right()),
                                                told(question, match.pair().feedback()))))
                        .toList();
    }

    private Line line(ReviewedQuestion question, ReviewedQuestion.Offered choice) {
        return new Line(
                texts.inline(choice.option().text()),
                told(question, choice.option().feedback()));
    }

    private String told(ReviewedQuestion question, LocalText feedback) {
        return question.shows(Part.FEEDBACK) ? html(feedback) : null;
    }

    private String html(LocalText markdown) {
        return markdown == null ? null : texts.html(markdown);
    }

    private String pair(LocalText left, LocalText right) {
        return texts.of("quiz_result.pair", texts.inline(left), texts.inline(right));
    }

    private Optional<LessonLink> lesson(Course course, String lessonId) {
        return course.lesson(lessonId)
                .map(lesson -> new LessonLink(texts.in(lesson.title()), LessonAddress.of(course.id(), lesson.id())));
    }

    private static BigDecimal share(IndicatorScore score) {
        return score.points().divide(BigDecimal.valueOf(score.maximum()), 4, RoundingMode.HALF_UP);
    }

    private String number(BigDecimal points) {
        NumberFormat format = NumberFormat.getNumberInstance(viewer.getLocale());
        format.setMaximumFractionDigits(2);
        return format.format(points);
    }
}
