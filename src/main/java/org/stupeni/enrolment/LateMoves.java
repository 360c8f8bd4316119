package org.stupeni.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.platform.Refused;

/** Brings those who were left on older versions of a course to its newest one, long after that was published. */
@ApplicationScoped
@Transactional
public class LateMoves {

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    @Inject
    VersionMoves moves;

    /** How many people are on which version of a course that is not this one. */
    public List<LearnersRow> behind(PublishedCourse newest) {
        return enrolments.learners().stream()
                .filter(row -> row.courseId().equals(newest.course().id()) && row.versionId() != newest.versionId())
                .toList();
    }

    /**
     * Decides anew when those who are on an older version get the newest.
     *
     * @param shown the number of the version whose effect was looked at
     * @param policy when; they are left where they are by doing nothing
     * @throws Refused if a newer version was published meanwhile, if nothing is chosen, or if nobody is on an older version
     */
    public void decide(String courseId, int shown, MovePolicy policy, Long by) {
        PublishedCourse newest = courses.latest(courseId)
                .filter(version -> version.number() == shown)
                .orElseThrow(() -> new Refused("version_late.moved_on"));
        if (policy == null || policy == MovePolicy.KEEP) {
            throw new Refused("version_late.no_policy");
        }
        if (behind(newest).isEmpty()) {
            throw new Refused("version_late.nobody");
        }
        moves.decide(newest, policy, by);
    }
}
