package org.stupeni.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Completes courses, once all that they ask for is done. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Completion {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    StepsDone steps;

    @Inject
    Clock clock;

    @Inject
    Event<CourseCompleted> completed;

    /** Of enrolments whose rows are locked. */
    void completeWhereAllDone(List<Enrolment> enrolments) {
        entityManager.flush();
        List<Enrolment> open = enrolments.stream()
                .filter(enrolment -> !enrolment.isCompleted())
                .toList();
        List<CourseProgress> progress =
                steps.of(open.stream().map(Enrolment::row).toList());
        for (int i = 0; i < open.size(); i++) {
            if (progress.get(i).isAllDone()) {
                Enrolment enrolment = open.get(i);
                Instant now = clock.instant();
                enrolment.complete(now);
                completed.fire(new CourseCompleted(
                        enrolment.employeeId(), enrolment.courseId(), enrolment.courseVersionId(), now));
            }
        }
    }
}
