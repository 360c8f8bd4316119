package org.stupeni.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Problem;

/** The HTML of lessons, made when a lesson is first read and then kept for ever: what it is made from cannot change. */
@ApplicationScoped
public class LessonHtml {

    private record Key(long versionId, String lesson, Language language) {}

    private final Map<Key, String> pages = new ConcurrentHashMap<>();

    /** Safe HTML of the body of a lesson, to be written as it is. */
    public String of(PublishedCourse published, Lesson lesson, Language language) {
        return pages.computeIfAbsent(
                new Key(published.versionId(), lesson.id(), language),
                key -> new LessonRenderer(published.course(), lesson, language).html());
    }

    /**
     * Safe HTML of a lesson that is being written, exactly as a learner would see it. Nothing of it is kept.
     *
     * @param pictures of its module; one that breaks a rule, or is missing, leaves its place empty
     */
    public static String preview(
            String courseId, Lesson lesson, List<CourseModule.Picture> pictures, Language language) {
        List<CourseModule.Picture> drawn =
                pictures.stream().filter(LessonHtml::isDrawn).toList();
        LocalText none = new LocalText("", "");
        CourseModule module = new CourseModule(courseId, none, none, List.of(lesson), drawn, List.of());
        Course course = new Course(courseId, "", none, none, none, false, List.of(module), List.of(), List.of());
        return new LessonRenderer(course, lesson, language).html();
    }

    private static boolean isDrawn(CourseModule.Picture picture) {
        if (picture.svg() == null) {
            return true;
        }
        List<Problem> problems = new ArrayList<>();
        Drawing.check(picture.name(), picture.svg(), problems::add);
        return problems.isEmpty();
    }
}
