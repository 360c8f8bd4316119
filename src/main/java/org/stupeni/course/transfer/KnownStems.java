package org.stupeni.course.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.platform.LastUsed;
import org.stupeni.question.QuestionName;

/** What the questions of all courses ask, to find those that somebody brings again. Versions never change, so each is looked through once. */
@ApplicationScoped
public class KnownStems {

    @Inject
    Courses courses;

    private final LastUsed<Long, Map<String, Twin>> known = new LastUsed<>(100);

    /** Where the newest version of each course asks what. */
    Map<String, Twin> all() {
        Map<String, Twin> all = new LinkedHashMap<>();
        for (PublishedCourse published : courses.latest()) {
            of(published).forEach((stem, twin) -> all.putIfAbsent(stem, twin));
        }
        return all;
    }

    private Map<String, Twin> of(PublishedCourse published) {
        Map<String, Twin> twins = known.get(published.versionId());
        if (twins == null) {
            Course course = published.course();
            twins = new LinkedHashMap<>();
            for (Map.Entry<String, String> stem :
                    Stems.index(course.questions().toList()).entrySet()) {
                twins.put(
                        stem.getKey(),
                        new Twin(
                                course.id(),
                                course.title(),
                                stem.getValue(),
                                QuestionName.of(course.question(stem.getValue()).orElseThrow())));
            }
            known.put(published.versionId(), twins);
        }
        return twins;
    }
}
