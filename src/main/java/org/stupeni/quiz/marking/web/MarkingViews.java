package org.stupeni.quiz.marking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.web.Here;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.question.Open;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionName;
import org.stupeni.quiz.marking.Agreement;
import org.stupeni.quiz.marking.DiscrepancyRow;
import org.stupeni.quiz.marking.ExamAgreement;
import org.stupeni.quiz.marking.GivenMark;
import org.stupeni.quiz.marking.QueueRow;
import org.stupeni.quiz.paper.QuestionKey;

/** Writes questions, marks and figures for those who mark, and reads the steps a form sends. */
@RequestScoped
class MarkingViews {

    /** What the name of a group of steps begins with; the criterion follows. */
    private static final String STEP = "step-";

    @Inject
    Courses courses;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    @Inject
    Here here;

    QuestionView question(long courseVersionId, String questionId, Map<String, Integer> steps) {
        Course course = courses.version(courseVersionId).course();
        Question question = of(course, questionId);
        Open open = (Open) question.task();
        List<CriterionView> criteria = open.rubric().stream()
                .map(criterion -> criterion(criterion, steps.get(criterion.id())))
                .toList();
        return new QuestionView(
                texts.in(course.title()),
                texts.inline(question.ask()),
                open.model() == null ? null : texts.html(open.model()),
                open.fewestWords() > 0
                        ? texts.of("marking_question.words_between", open.fewestWords(), open.mostWords())
                        : texts.count("marking_question.words_most", open.mostWords()),
                criteria,
                criteria.stream()
                        .flatMap(criterion -> criterion.steps().stream())
                        .filter(CriterionView.Step::chosen)
                        .mapToInt(CriterionView.Step::points)
                        .sum(),
                open.maximum());
    }

    private CriterionView criterion(Open.Criterion criterion, Integer chosen) {
        return new CriterionView(
                criterion.id(),
                texts.in(criterion.title()),
                IntStream.range(0, criterion.steps().size())
                        .mapToObj(place -> new CriterionView.Step(
                                place,
                                criterion.steps().get(place).points(),
                                texts.in(criterion.steps().get(place).text()),
                                chosen != null && chosen == place))
                        .toList(),
                chosen != null);
    }

    private static Question of(Course course, String questionId) {
        return course.questions()
                .filter(question -> question.id().equals(questionId))
                .findFirst()
                .orElseThrow();
    }

    /** The steps that the form has sent, as far as any are chosen. */
    Map<String, Integer> posted() {
        Map<String, Integer> steps = new HashMap<>();
        Faces.getRequestParameterMap().forEach((name, value) -> {
            if (name.startsWith(STEP) && value.matches("[0-9]{1,2}")) {
                steps.put(name.substring(STEP.length()), Integer.valueOf(value));
            }
        });
        return steps;
    }

    QueueLine line(QueueRow row) {
        Course course = courses.version(row.courseVersionId()).course();
        return new QueueLine(
                texts.in(QuestionName.of(of(course, row.questionId()))),
                texts.in(course.title()),
                row.waiting(),
                row.drafts(),
                row.since(),
                address(new QuestionKey(row.courseId(), row.questionId(), row.questionVersion())));
    }

    /** What a question asks, plain. */
    String ask(long courseVersionId, String questionId) {
        return Markdown.text(texts.in(
                of(courses.version(courseVersionId).course(), questionId).ask()));
    }

    String course(long versionId) {
        return texts.in(courses.version(versionId).course().title());
    }

    /** Ids and versions need no encoding. */
    static String address(QuestionKey key) {
        return "/author/marking-question?course=" + key.course() + "&question=" + key.question() + "&version="
                + key.version();
    }

    DiscrepancyLine line(DiscrepancyRow row) {
        Course course = courses.version(row.courseVersionId()).course();
        return new DiscrepancyLine(
                row.name(),
                texts.in(QuestionName.of(of(course, row.questionId()))),
                texts.in(course.title()),
                row.since(),
                texts.count("marking_resolution.apart", row.apart()),
                "/" + here.getArea() + "/resolution?answer=" + row.code());
    }

    /** The words of the step that a mark gave for a criterion. */
    static Optional<CriterionView.Step> step(CriterionView criterion, GivenMark mark) {
        return criterion.steps().stream()
                .filter(step -> mark.steps().get(criterion.id()) == step.place())
                .findFirst();
    }

    AgreementView agreement(ExamAgreement exam) {
        String title = courses.latest(exam.courseId())
                .flatMap(version -> version.course().exam(exam.examId()))
                .map(Exam::title)
                .map(found -> texts.of(
                        "marking_list.exam_of",
                        found,
                        courses.latest(exam.courseId()).orElseThrow().course().title()))
                .orElse(exam.courseId() + " / " + exam.examId());
        return agreement(title, exam.agreement());
    }

    AgreementView agreement(String title, Agreement agreement) {
        String answers = texts.count("marking_agreement.answers", agreement.n());
        if (!agreement.isTold()) {
            return new AgreementView(
                    title, answers, texts.of("marking_agreement.few", Agreement.FEWEST), null, null, null);
        }
        return new AgreementView(
                title,
                answers,
                null,
                percent(agreement.equal()),
                percent(agreement.near()),
                agreement.kappa() == null ? null : decimal(agreement.kappa()));
    }

    private String percent(double share) {
        return NumberFormat.getPercentInstance(viewer.getLocale()).format(share);
    }

    private String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(viewer.getLocale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(value));
    }
}
