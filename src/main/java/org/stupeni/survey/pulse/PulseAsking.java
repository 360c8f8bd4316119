package org.stupeni.survey.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.enrolment.ModuleDone;
import org.stupeni.survey.Surveys;

/** Asks whoever has done a module, in the transaction of the last step. */
@ApplicationScoped
@Transactional
class PulseAsking {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Surveys surveys;

    @Inject
    Courses courses;

    @Inject
    PulseEditions editions;

    /** Whoever does the same edition once more is not asked again. */
    void ask(@Observes ModuleDone done) {
        surveys.afterModule().ifPresent(survey -> {
            PublishedCourse version = courses.version(done.versionId());
            Long edition = editions.of(
                    survey, version, version.course().module(done.moduleId()).orElseThrow());
            boolean asked = !entityManager
                    .createQuery(
                            "select a.id from PulseAsked a where a.employeeId = :employee and a.editionId = :edition",
                            Long.class)
                    .setParameter("employee", done.employeeId())
                    .setParameter("edition", edition)
                    .getResultList()
                    .isEmpty();
            if (!asked) {
                entityManager.persist(new PulseAsked(done.employeeId(), edition, done.when()));
            }
        });
    }
}
