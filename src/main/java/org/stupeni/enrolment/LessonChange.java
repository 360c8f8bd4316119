package org.stupeni.enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Lesson;
import org.stupeni.platform.LocalText;

/**
 * A lesson that another version of a course has in another form, or that only one of both has.
 *
 * @param title as the version calls it that has it, the later one if both have
 */
public record LessonChange(Kind kind, String lessonId, LocalText title) {

    /** What became of it. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** Every difference that a reader of lessons would see, in the order of the later version, then what is gone. Another place, or other minutes, are none. */
    public static List<LessonChange> between(Course before, Course after) {
        Map<String, Lesson> old = new HashMap<>();
        before.lessons().forEach(lesson -> old.put(lesson.id(), lesson));
        List<LessonChange> changes = new ArrayList<>();
        after.lessons().forEach(lesson -> {
            Lesson was = old.get(lesson.id());
            if (was == null) {
                changes.add(new LessonChange(Kind.ADDED, lesson.id(), lesson.title()));
            } else if (!was.title().equals(lesson.title())
                    || !was.body().equals(lesson.body())
                    || !pictures(before, was).equals(pictures(after, lesson))) {
                changes.add(new LessonChange(Kind.CHANGED, lesson.id(), lesson.title()));
            }
        });
        before.lessons()
                .filter(lesson -> after.lesson(lesson.id()).isEmpty())
                .forEach(lesson -> changes.add(new LessonChange(Kind.REMOVED, lesson.id(), lesson.title())));
        return changes;
    }

    /** The pictures that a lesson shows, as they are. */
    private static List<CourseModule.Picture> pictures(Course course, Lesson lesson) {
        return course.moduleOf(lesson.id()).stream()
                .flatMap(module -> module.pictures().stream())
                .filter(picture -> Stream.of(lesson.body().ru(), lesson.body().en())
                        .anyMatch(body -> body.contains("(" + picture.name())))
                .toList();
    }
}
