package org.stupeni.course;

import java.util.List;
import org.stupeni.course.media.KnownPicture;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Question;

/**
 * A part of a course: lessons and the practice quiz after them.
 *
 * @param pictures those its lessons and its practice show
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

    /**
     * A picture by its file name.
     *
     * @param svg the text of a drawing, which has passed the list of allowed elements; null where it is kept with the pictures of courses, as all that
     *     follows is null for a drawing
     * @param hash SHA-256 of its bytes
     * @param width in pixels
     * @param height in pixels
     */
    public record Picture(String name, String svg, String hash, Integer width, Integer height) {

        public Picture(String name, String svg) {
            this(name, svg, null, null, null);
        }

        public static Picture of(String name, KnownPicture known) {
            return new Picture(name, null, known.hash(), known.width(), known.height());
        }
    }
}
