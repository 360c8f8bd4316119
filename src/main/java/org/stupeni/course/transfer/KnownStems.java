package org.stupeni.course.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.platform.LastUsed;
import org.stupeni.question.Question;

/** What the questions of all courses ask, to find those that somebody brings again. Versions never change, so each is looked through once. */
@ApplicationScoped
public class KnownStems {

    @Inject
    Courses courses;

    private final LastUsed<Long, Map<String, List<Twin>>> known = new LastUsed<>(100);

    /** Where the newest version of each course asks what. */
    Map<String, List<Twin>> all() {
        Map<String, List<Twin>> all = new LinkedHashMap<>();
        for (PublishedCourse published : courses.latest()) {
            of(published)
                    .forEach((stem, twins) ->
                            all.computeIfAbsent(stem, key -> new ArrayList<>()).addAll(twins));
        }
        return all;
    }

    private Map<String, List<Twin>> of(PublishedCourse published) {
        Map<String, List<Twin>> twins = known.get(published.versionId());
        if (twins == null) {
            Course course = published.course();
            twins = new LinkedHashMap<>();
            for (Map.Entry<String, List<Question>> asking :
                    Stems.index(course.questions().toList()).entrySet()) {
                twins.put(
                        asking.getKey(),
                        asking.getValue().stream()
                                .map(question -> new Twin(course.id(), course.title(), question))
                                .toList());
            }
            known.put(published.versionId(), twins);
        }
        return twins;
    }
}
