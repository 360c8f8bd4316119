package org.stupeni.quiz.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.web.Figure;
import org.stupeni.platform.web.FigureWords;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.statistics.ItemFigures;

/** Writes how a group of people did on a question. Only pages under {@code /author} may ask for it. */
@RequestScoped
public class GroupFigures {

    @Inject
    ViewTexts texts;

    @Inject
    FigureWords words;

    @Inject
    Courses courses;

    /**
     * A question as a row of a table.
     *
     * @param address of its figures of all people
     * @param asked whether the newest version of the course still asks it so
     * @param where the exam, or the module whose practice it is
     * @param few why there is no figure, or null
     */
    public record Line(
            String address,
            String id,
            String ask,
            String where,
            boolean asked,
            int people,
            String few,
            Figure facility) {}

    /**
     * How they did on a question of an exam, with the way to its figures of all people.
     *
     * @param facility null for too few people
     */
    public Line ofExam(
            Course newest,
            long courseVersionId,
            String examId,
            String questionId,
            String version,
            int people,
            Estimate facility) {
        return line(
                newest,
                courseVersionId,
                "/author/question-figures?course=" + QuestionLines.encoded(newest.id()) + "&question="
                        + QuestionLines.encoded(questionId),
                exam(newest, examId),
                questionId,
                version,
                people,
                facility);
    }

    /** How they did on a question of a module's practice, with the way to it in the bank: of practice there are no figures of all people. */
    public Line ofPractice(
            Course newest,
            long courseVersionId,
            String moduleId,
            String questionId,
            String version,
            int people,
            Estimate facility) {
        return line(
                newest,
                courseVersionId,
                "/author/bank?course=" + QuestionLines.encoded(newest.id()) + "&text="
                        + QuestionLines.encoded(questionId),
                module(newest, moduleId),
                questionId,
                version,
                people,
                facility);
    }

    private Line line(
            Course newest,
            long courseVersionId,
            String address,
            String where,
            String questionId,
            String version,
            int people,
            Estimate facility) {
        return new Line(
                address,
                questionId,
                ask(courseVersionId, questionId),
                where,
                newest.question(questionId)
                        .filter(question -> question.version().equals(version))
                        .isPresent(),
                people,
                facility == null ? texts.count("statistics_question.few", people, ItemFigures.FEWEST) : null,
                facility == null ? null : words.share(facility));
    }

    /** What a version of a course asks, plain. */
    public String ask(long courseVersionId, String questionId) {
        return courses.version(courseVersionId)
                .course()
                .question(questionId)
                .map(question -> Markdown.text(texts.in(question.ask())))
                .orElse(questionId);
    }

    /** The title of an exam; one that the newest version no longer has is told by its id. */
    public String exam(Course newest, String examId) {
        return newest.exam(examId).map(Exam::title).map(texts::in).orElse(examId);
    }

    /** The title of a module; one that the newest version no longer has is told by its id. */
    public String module(Course newest, String moduleId) {
        return newest.module(moduleId).map(CourseModule::title).map(texts::in).orElse(moduleId);
    }
}
