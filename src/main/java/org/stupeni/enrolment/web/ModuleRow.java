package org.stupeni.enrolment.web;

import java.util.List;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Lesson;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.platform.web.ViewTexts;

/**
 * A module with its lessons and its practice quiz, as far as the learner is.
 *
 * @param number its place in the course, from 1
 * @param questions of the practice quiz; 0 where there is none
 */
public record ModuleRow(
        int number,
        String title,
        String summary,
        int minutes,
        List<LessonRow> lessons,
        int read,
        int questions,
        String practiceAddress,
        boolean practised) {

    /** @param currentLesson the id of the lesson that is shown, or null */
    static ModuleRow of(CourseProgress progress, CourseModule module, String currentLesson, ViewTexts texts) {
        Course course = progress.course();
        List<LessonRow> lessons = module.lessons().stream()
                .map(lesson -> new LessonRow(
                        texts.in(lesson.title()),
                        CoursePlaces.lesson(course.id(), lesson.id()),
                        lesson.minutes(),
                        progress.isRead(lesson),
                        lesson.id().equals(currentLesson)))
                .toList();
        return new ModuleRow(
                course.modules().indexOf(module) + 1,
                texts.in(module.title()),
                texts.in(module.summary()),
                module.lessons().stream().mapToInt(Lesson::minutes).sum(),
                lessons,
                progress.read(module),
                module.practice().size(),
                CoursePlaces.practice(course.id(), module.id()),
                progress.isPractised(module));
    }
}
