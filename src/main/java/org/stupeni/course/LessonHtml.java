package org.stupeni.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.stupeni.platform.Language;

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
}
