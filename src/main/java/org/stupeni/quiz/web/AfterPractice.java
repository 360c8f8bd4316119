package org.stupeni.quiz.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Exam;
import org.stupeni.course.Lesson;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.platform.LocalText;
import org.stupeni.quiz.web.ResultView.IndicatorRow;
import org.stupeni.quiz.web.ResultView.LessonLink;

/**
 * The one thing to do when a module's practice is over: read again what is weak, else go on with the next lesson, the next practice, the exam; else there is only the course.
 *
 * @param title of what is next, in the reader's language
 */
public record AfterPractice(Kind kind, String title, String address) {

    /** What is next. */
    public enum Kind {
        REREAD,
        LESSON,
        PRACTICE,
        EXAM,
        COURSE
    }

    /**
     * @param indicators of the practice that is over, the weakest first
     * @param passed the ids of the exams of the course that the learner has passed; asked only when nothing is left to read and to practise
     */
    static AfterPractice of(
            CourseProgress progress,
            List<IndicatorRow> indicators,
            Supplier<Set<String>> passed,
            Function<LocalText, String> in) {
        return indicators.stream()
                .flatMap(row -> row.lessons().stream())
                .findFirst()
                .map(AfterPractice::reread)
                .or(() -> forward(progress, passed, in))
                .orElseGet(() -> course(progress.course(), in));
    }

    private static Optional<AfterPractice> forward(
            CourseProgress progress, Supplier<Set<String>> passed, Function<LocalText, String> in) {
        Course course = progress.course();
        return progress.next()
                .map(lesson -> lesson(course, lesson, in))
                .or(() -> progress.nextPractice().map(module -> practice(course, module, in)))
                .or(() -> exam(course, course.exams().isEmpty() ? Set.of() : passed.get(), in));
    }

    private static AfterPractice reread(LessonLink lesson) {
        return new AfterPractice(Kind.REREAD, lesson.title(), lesson.address());
    }

    private static AfterPractice lesson(Course course, Lesson lesson, Function<LocalText, String> in) {
        return new AfterPractice(Kind.LESSON, in.apply(lesson.title()), LessonAddress.of(course.id(), lesson.id()));
    }

    private static AfterPractice practice(Course course, CourseModule module, Function<LocalText, String> in) {
        return new AfterPractice(
                Kind.PRACTICE,
                in.apply(module.title()),
                "/learn/practice?course=" + course.id() + "&module=" + module.id());
    }

    private static Optional<AfterPractice> exam(Course course, Set<String> passed, Function<LocalText, String> in) {
        return course.exams().stream()
                .filter(exam -> !passed.contains(exam.id()))
                .min(Comparator.comparingInt(Exam::level))
                .map(exam -> new AfterPractice(
                        Kind.EXAM, in.apply(exam.title()), "/learn/exam?course=" + course.id() + "&id=" + exam.id()));
    }

    private static AfterPractice course(Course course, Function<LocalText, String> in) {
        return new AfterPractice(Kind.COURSE, in.apply(course.title()), "/learn/course?id=" + course.id());
    }
}
