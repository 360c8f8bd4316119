package org.stupeni.course.retire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.stupeni.course.Courses;
import org.stupeni.course.keys.KeyReviews;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;

/** Closes courses to new learners, and opens them again. */
@ApplicationScoped
@Transactional
@ActivateRequestContext
public class Retirements {

    private static final ReasonRule REASON =
            new ReasonRule("version_retire.no_reason", "version_retire.long_reason", CourseRetirement.LONGEST_REASON);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Courses courses;

    @Inject
    KeyReviews keys;

    @Inject
    Clock clock;

    @Inject
    Event<CourseRetired> happened;

    /** The ids of the courses that take nobody new. */
    public Set<String> retired() {
        return courses.retired();
    }

    public boolean isRetired(String courseId) {
        return courseId != null && retired().contains(courseId);
    }

    /** The retirement of a course that is in force. */
    public Optional<RetirementRow> of(String courseId) {
        return entityManager
                .createQuery(
                        "select new org.stupeni.course.retire.RetirementRow(r.id, r.reason, r.retiredBy, r.retiredAt)"
                                + " from CourseRetirement r where r.openMarker = :course",
                        RetirementRow.class)
                .setParameter("course", courseId)
                .getResultStream()
                .findFirst();
    }

    /**
     * From now on nobody new comes into the course, and nobody need look at its keys: checks that wait are taken back.
     *
     * @throws Refused if there is no such course, it is retired already, or there is no reason
     */
    public void retire(String courseId, String reason, Long by) {
        courses.latest(courseId).orElseThrow(() -> new Refused("version_retire.none"));
        String why = REASON.required(reason);
        if (of(courseId).isPresent()) {
            throw new Refused("version_retire.already");
        }
        Instant now = clock.instant();
        CourseRetirement retirement = new CourseRetirement(courseId, why, by, now);
        try {
            entityManager.persist(retirement);
            entityManager.flush();
        } catch (PersistenceException quicker) {
            throw new Refused("version_retire.already");
        }
        keys.withdrawAll(courseId, by);
        courses.forgetRetired();
        happened.fire(CourseRetired.retired(by, retirement.id(), now));
    }

    /**
     * From now on people may begin the course again.
     *
     * @throws Refused if it is not retired
     */
    public void takeBack(String courseId, Long by) {
        RetirementRow row = of(courseId).orElseThrow(() -> new Refused("version_retire.not_retired"));
        Instant now = clock.instant();
        entityManager.find(CourseRetirement.class, row.id()).ends(by, now);
        entityManager.flush();
        courses.forgetRetired();
        happened.fire(CourseRetired.takenBack(by, row.id(), now));
    }
}
