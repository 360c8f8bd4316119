package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.course.Lesson;
import org.stupeni.question.Question;

/** Courses of their own for tests of drafts: they keep every rule of the reader. */
@ApplicationScoped
@Transactional
public class TestDrafts {

    private static final int QUESTIONS = 6;

    @Inject
    Courses courses;

    /** The modules of a real course whose lessons link nowhere else, with six questions in the bank and an exam that draws four. */
    public String publish() {
        return publish(2);
    }

    /** The same with an exam that is evidence for this level. */
    public String publish(int level) {
        Course real = courses.latest("client-orientation").orElseThrow().course();
        List<CourseModule> modules = real.modules().stream()
                .filter(module -> module.lessons().stream()
                        .noneMatch(lesson -> lesson.body().ru().contains("(lesson:")
                                || lesson.body().en().contains("(lesson:")))
                .limit(2)
                .toList();
        Set<String> lessons = modules.stream()
                .flatMap(module -> module.lessons().stream())
                .map(Lesson::id)
                .collect(Collectors.toSet());
        List<Question> bank = real.bank().stream()
                .filter(question -> lessons.contains(question.lesson()))
                .limit(QUESTIONS)
                .toList();
        String id = "d" + UUID.randomUUID().toString().replace("-", "");
        courses.publish(new Course(
                id,
                real.competency(),
                real.title(),
                real.summary(),
                real.purpose(),
                true,
                modules,
                bank,
                List.of(exam(real, level))));
        return id;
    }

    private static Exam exam(Course real, int level) {
        Exam exam = real.exams().get(0);
        return new Exam(
                "exam",
                exam.title(),
                level,
                exam.minutes(),
                exam.attempts(),
                0,
                exam.graceSeconds(),
                1,
                exam.cutReason(),
                exam.review(),
                List.of(new Exam.Draw(null, null, null, Set.of(), 4)));
    }

    /** Publishes the course with its modules the other way round. */
    public void turnModules(String courseId) {
        Course course = courses.latest(courseId).orElseThrow().course();
        List<CourseModule> modules = new ArrayList<>(course.modules());
        Collections.reverse(modules);
        courses.publish(with(course, modules));
    }

    /** Publishes the course with the lessons of each module the other way round. */
    public void turnLessons(String courseId) {
        Course course = courses.latest(courseId).orElseThrow().course();
        courses.publish(with(
                course,
                course.modules().stream()
                        .map(module -> {
                            List<Lesson> lessons = new ArrayList<>(module.lessons());
                            Collections.reverse(lessons);
                            return new CourseModule(
                                    module.id(),
                                    module.title(),
                                    module.summary(),
                                    lessons,
                                    module.pictures(),
                                    module.practice());
                        })
                        .toList()));
    }

    private static Course with(Course course, List<CourseModule> modules) {
        return new Course(
                course.id(),
                course.competency(),
                course.title(),
                course.summary(),
                course.purpose(),
                course.practiceCounts(),
                modules,
                course.bank(),
                course.exams());
    }

    /** Publishes the course with one question that is harder, as a repair does. */
    public void repair(String courseId, String questionId) {
        Course course = courses.latest(courseId).orElseThrow().course();
        Question question = course.question(questionId).orElseThrow();
        courses.publish(course.with(new Question(
                question.id(),
                question.indicator(),
                question.lesson(),
                3,
                question.ask(),
                question.hint(),
                question.feedback(),
                question.task())));
    }
}
