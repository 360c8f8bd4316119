package org.stupeni.course.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.platform.LastUsed;

/** What the questions of all courses ask, to find those that somebody brings again. Versions never change, so each is looked through once. */
@ApplicationScoped
public class KnownStems {

    @Inject
    Courses courses;

    private final LastUsed<Long, Map<String, String>> known = new LastUsed<>(100);

    /** Where the newest version of each course asks what. */
    Map<String, Twin> all() {
        Map<String, Twin> all = new LinkedHashMap<>();
        for (PublishedCourse published : courses.latest()) {
            of(published)
                    .forEach((stem, id) -> all.putIfAbsent(
                            stem,
                            new Twin(published.course().id(), published.course().title(), id)));
        }
        return all;
    }

    private Map<String, String> of(PublishedCourse published) {
        Map<String, String> stems = known.get(published.versionId());
        if (stems == null) {
            stems = Stems.index(List.copyOf(published.course().questions().toList()));
            known.put(published.versionId(), stems);
        }
        return stems;
    }
}
