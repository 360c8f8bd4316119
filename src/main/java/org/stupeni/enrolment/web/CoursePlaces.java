package org.stupeni.enrolment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Lesson;
import org.stupeni.enrolment.CourseProgress;

/** The pages of a course in the order a learner goes through them: the lessons of each module, then its practice quiz; at the end the course itself. */
final class CoursePlaces {

    private final Course course;
    private final List<CoursePlace> places = new ArrayList<>();

    private CoursePlaces(Course course) {
        this.course = course;
        for (CourseModule module : course.modules()) {
            for (Lesson lesson : module.lessons()) {
                places.add(new CoursePlace(
                        CoursePlace.Kind.LESSON, lesson.id(), lesson(course.id(), lesson.id()), lesson.title()));
            }
            if (!module.practice().isEmpty()) {
                places.add(new CoursePlace(
                        CoursePlace.Kind.PRACTICE, module.id(), practice(course.id(), module.id()), module.title()));
            }
        }
    }

    static CoursePlaces of(Course course) {
        return new CoursePlaces(course);
    }

    /** The place behind a lesson that a learner goes on to: no practice that is done already; behind the last one the page of the course. */
    CoursePlace after(String lessonId, CourseProgress progress) {
        return places.stream()
                .skip(indexOf(lessonId) + 1L)
                .filter(place -> place.kind() != CoursePlace.Kind.PRACTICE || !isPractised(place.id(), progress))
                .findFirst()
                .orElseGet(() ->
                        new CoursePlace(CoursePlace.Kind.COURSE, course.id(), course(course.id()), course.title()));
    }

    private static boolean isPractised(String module, CourseProgress progress) {
        return progress.course().modules().stream()
                .filter(one -> one.id().equals(module))
                .anyMatch(progress::isPractised);
    }

    /** The place before a lesson, unless it is the first one. */
    Optional<CoursePlace> before(String lessonId) {
        int index = indexOf(lessonId);
        return index > 0 ? Optional.of(places.get(index - 1)) : Optional.empty();
    }

    private int indexOf(String lessonId) {
        for (int i = 0; i < places.size(); i++) {
            CoursePlace place = places.get(i);
            if (place.kind() == CoursePlace.Kind.LESSON && place.id().equals(lessonId)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No lesson " + lessonId);
    }

    static String course(String course) {
        return "course?id=" + course;
    }

    static String lesson(String course, String lesson) {
        return "lesson?course=" + course + "&id=" + lesson;
    }

    static String practice(String course, String module) {
        return "practice?course=" + course + "&module=" + module;
    }

    static String exam(String course, String exam) {
        return "exam?course=" + course + "&id=" + exam;
    }
}
