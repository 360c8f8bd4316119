package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.stupeni.course.PublishedCourse;
import org.stupeni.platform.LastUsed;

/** The nodes of published versions, which never change: writing out a course takes as long as ten pages. */
@ApplicationScoped
public class VersionNodes {

    /** A course is about a megabyte. */
    private static final int KEPT = 8;

    private final LastUsed<Long, List<CourseNode>> kept = new LastUsed<>(KEPT);

    List<CourseNode> of(PublishedCourse version) {
        List<CourseNode> nodes = kept.get(version.versionId());
        if (nodes == null) {
            nodes = List.copyOf(CourseNodes.of(version.course()));
            kept.put(version.versionId(), nodes);
        }
        return nodes;
    }
}
