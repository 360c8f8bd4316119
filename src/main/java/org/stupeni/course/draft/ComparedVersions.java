package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.course.PublishedCourse;

/** Compares versions of a course node by node, and knows why those that came from drafts were published. */
@ApplicationScoped
@Transactional
public class ComparedVersions {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    VersionNodes versions;

    /** What is another in the second one, in its order, then what is gone. */
    public List<ComparedNode> between(PublishedCourse before, PublishedCourse after) {
        return NodeChange.between(versions.of(before), versions.of(after)).stream()
                .map(change -> {
                    String text = change.after() == null ? change.before() : change.after();
                    NodeLabel label = NodeLabel.of(change.node().kind(), text);
                    return new ComparedNode(change, label.ru(), label.en());
                })
                .toList();
    }

    /** What whoever published a draft of the course said was changed and why, by the number of the version. */
    public Map<Integer, String> reasons(String courseId) {
        Map<Integer, String> reasons = new HashMap<>();
        entityManager
                .createQuery(
                        "select d.publishedNumber, d.reason from CourseDraft d where d.courseId = :course and d.publishedNumber is not null",
                        Object[].class)
                .setParameter("course", courseId)
                .getResultStream()
                .forEach(row -> reasons.put((Integer) row[0], (String) row[1]));
        return reasons;
    }
}
