package org.stupeni.enrolment;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Lesson;
import org.stupeni.course.PublishedCourse;

/**
 * How far one employee has come in one course.
 *
 * @param published the version the employee is on; before the start the newest
 * @param startedAt null before the start
 * @param completedAt null until everything is done
 * @param openedLesson the lesson opened last, or null
 * @param lessonsRead ids of lessons
 * @param practicesFinished ids of modules
 */
public record CourseProgress(
        PublishedCourse published,
        Instant startedAt,
        Instant completedAt,
        String openedLesson,
        Set<String> lessonsRead,
        Set<String> practicesFinished) {

    public CourseProgress {
        lessonsRead = Set.copyOf(lessonsRead);
        practicesFinished = Set.copyOf(practicesFinished);
    }

    /** Of somebody who has not started. */
    public static CourseProgress none(PublishedCourse newest) {
        return new CourseProgress(newest, null, null, null, Set.of(), Set.of());
    }

    public Course course() {
        return published.course();
    }

    public boolean isStarted() {
        return startedAt != null;
    }

    public boolean isCompleted() {
        return completedAt != null;
    }

    public boolean isRead(Lesson lesson) {
        return lessonsRead.contains(lesson.id());
    }

    /** Whether the practice quiz of the module was finished. */
    public boolean isPractised(CourseModule module) {
        return practicesFinished.contains(module.id());
    }

    /** Whether everything that the course asks for in the module is done. */
    public boolean isDone(CourseModule module) {
        return read(module) == module.lessons().size() && (!practiceCounts(module) || isPractised(module));
    }

    /** The same with one more lesson read. */
    CourseProgress reading(String lessonId) {
        return new CourseProgress(
                published, startedAt, completedAt, openedLesson, with(lessonsRead, lessonId), practicesFinished);
    }

    /** The same with the practice quiz of one more module finished. */
    CourseProgress practising(String moduleId) {
        return new CourseProgress(
                published, startedAt, completedAt, openedLesson, lessonsRead, with(practicesFinished, moduleId));
    }

    private static Set<String> with(Set<String> steps, String one) {
        Set<String> more = new HashSet<>(steps);
        more.add(one);
        return more;
    }

    /** How many lessons of the module are read. */
    public int read(CourseModule module) {
        return (int) module.lessons().stream().filter(this::isRead).count();
    }

    /** How many steps there are to the completion of the course: lessons, and practice quizzes if they count. */
    public int steps() {
        return (int) (course().lessons().count() + practicesThatCount().size());
    }

    /** How many of the {@link #steps} are done. */
    public int stepsDone() {
        long read = course().lessons().filter(this::isRead).count();
        long practised = practicesThatCount().stream().filter(this::isPractised).count();
        return (int) (read + practised);
    }

    /** Whether everything that the course asks for is done. */
    public boolean isAllDone() {
        return stepsDone() == steps();
    }

    /** The lesson to go on with: the one left open, else the next unread one after it, else the first unread one; nothing when all are read. */
    public Optional<Lesson> next() {
        List<Lesson> lessons = course().lessons().toList();
        int opened = course().lesson(openedLesson).map(lessons::indexOf).orElse(0);
        return lessons.subList(opened, lessons.size()).stream()
                .filter(lesson -> !isRead(lesson))
                .findFirst()
                .or(() -> lessons.stream().filter(lesson -> !isRead(lesson)).findFirst());
    }

    /** The first module whose practice quiz is waiting although all its lessons are read. */
    public Optional<CourseModule> nextPractice() {
        return course().modules().stream()
                .filter(module -> !module.practice().isEmpty() && !isPractised(module))
                .filter(module -> read(module) == module.lessons().size())
                .findFirst();
    }

    private List<CourseModule> practicesThatCount() {
        return course().modules().stream().filter(this::practiceCounts).toList();
    }

    private boolean practiceCounts(CourseModule module) {
        return course().practiceCounts() && !module.practice().isEmpty();
    }
}
