package org.stupeni.quiz.cut.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.Question;
import org.stupeni.quiz.cut.Angoff;
import org.stupeni.quiz.cut.JudgedQuestion;
import org.stupeni.quiz.cut.Study;
import org.stupeni.quiz.cut.StudyRow;
import org.stupeni.quiz.statistics.ExamFigures;
import org.stupeni.quiz.statistics.ExamRow;
import org.stupeni.quiz.statistics.QuestionRow;
import org.stupeni.quiz.statistics.Statistics;

/** Writes studies in the reader's language. */
@RequestScoped
class StudyViews {

    private static final double FULL = 100;

    @Inject
    ViewTexts texts;

    @Inject
    Courses courses;

    @Inject
    People people;

    @Inject
    Statistics statistics;

    StudyLine line(StudyRow row) {
        Course course = course(row);
        String kind = switch (row.state()) {
            case ROUND_1, ROUND_2 -> "info";
            case CLOSED -> "warning";
            case ADOPTED -> "success";
        };
        return new StudyLine(
                row,
                course.exam(row.examId()).map(Exam::title).map(texts::in).orElse(row.examId()),
                texts.in(course.title()),
                texts.of("cut_state." + row.state()),
                kind);
    }

    /** The course in the version whose questions are judged. */
    Course course(StudyRow row) {
        return courses.version(row.courseVersionId()).course();
    }

    Optional<Question> question(StudyRow row, JudgedQuestion judged) {
        return course(row).bank().stream()
                .filter(one -> one.id().equals(judged.id()))
                .findFirst();
    }

    StudyView view(Study study) {
        StudyRow row = study.row();
        Exam exam = course(row).exam(row.examId()).orElseThrow();
        Set<Long> ids = new HashSet<>();
        study.judges().forEach(judge -> ids.add(judge.employeeId()));
        ids.add(row.openedBy());
        Optional.ofNullable(row.adoptedBy()).ifPresent(ids::add);
        Map<Long, PersonRow> named = people.findAll(ids);
        Angoff result = study.result();
        return new StudyView(
                study,
                line(row),
                study.judges().stream()
                        .map(judge -> new JudgeLine(
                                named.get(judge.employeeId()).name().full(),
                                texts.of(
                                        "platform_progress.of",
                                        judge.judged(),
                                        study.questions().size()),
                                judge.judged() == study.questions().size(),
                                texts.count("cut_study.revised", judge.revised())))
                        .toList(),
                result == null ? List.of() : questions(study, result),
                result == null
                        ? null
                        : texts.of("platform_progress.of", points(result.share() * exam.questions()), exam.questions()),
                result == null ? null : points(result.sd() * exam.questions()),
                result == null ? null : points(result.error() * exam.questions()),
                texts.of("platform_progress.of", exam.cut(), exam.questions()),
                statistics
                        .exam(row.courseId(), row.examId())
                        .map(ExamRow::figures)
                        .map(ExamFigures::sem)
                        .map(this::points)
                        .orElse(null),
                named.get(row.openedBy()).name().full(),
                row.adoptedBy() == null
                        ? null
                        : named.get(row.adoptedBy()).name().full());
    }

    /** The judges talk about those on which they are furthest apart, so these come first. */
    private List<JudgedLine> questions(Study study, Angoff result) {
        StudyRow row = study.row();
        Map<String, Question> bank =
                course(row).bank().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        Map<String, String> facilities = facilities(row, study.questions());
        List<JudgedLine> lines = new ArrayList<>();
        result.widestFirst(study.questions()).forEach(judged -> {
            Angoff.Spread spread = result.questions().get(judged.id());
            lines.add(new JudgedLine(
                    Markdown.text(texts.in(bank.get(judged.id()).ask())),
                    percent(spread.mean()),
                    percent(spread.sd()),
                    range(spread),
                    facilities.get(judged.id())));
        });
        return lines;
    }

    String range(Angoff.Spread spread) {
        return texts.of("platform_number.from_to", percent(spread.least()), percent(spread.most()));
    }

    /** How many really answered rightly, by id of the question, where enough did for it to be told. */
    Map<String, String> facilities(StudyRow row, List<JudgedQuestion> questions) {
        Map<String, String> versions =
                questions.stream().collect(Collectors.toMap(JudgedQuestion::id, JudgedQuestion::version));
        Map<String, String> facilities = new HashMap<>();
        statistics.allOfExam(row.courseId(), row.examId()).stream()
                .filter(figures -> Objects.equals(figures.questionVersion(), versions.get(figures.questionId())))
                .filter(figures -> figures.figures() != null)
                .forEach(figures -> facilities.put(figures.questionId(), facility(figures)));
        return facilities;
    }

    private String facility(QuestionRow row) {
        return texts.of(
                "cut_study.facility_value",
                percent(row.figures().facility().value() * FULL),
                percent(row.figures().facility().low() * FULL),
                percent(row.figures().facility().high() * FULL),
                row.people());
    }

    String percent(double value) {
        return texts.of("platform_number.percent", value);
    }

    private String points(double value) {
        return texts.of("platform_number.points", value);
    }
}
