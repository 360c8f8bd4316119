package org.stupeni.course;

import java.util.List;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Question;

/**
 * A part of a course: lessons and the practice quiz after them.
 *
 * @param pictures the pictures its lessons name
 * @param practice the questions of the practice quiz; empty where there is none
 */
public record CourseModule(
        String id,
        LocalText title,
        LocalText summary,
        List<Lesson> lessons,
        List<Picture> pictures,
        List<Question> practice) {

    public CourseModule {
        lessons = List.copyOf(lessons);
        pictures = List.copyOf(pictures);
        practice = List.copyOf(practice);
    }

    CourseModule with(List<Question> otherPractice) {
        return new CourseModule(id, title, summary, lessons, pictures, otherPractice);
    }

    /** A drawing by its file name; the text of the SVG has passed the list of allowed elements. */
    public record Picture(String name, String svg) {}
}
