package org.stupeni.survey.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.stupeni.course.CourseModule;
import org.stupeni.course.PublishedCourse;
import org.stupeni.survey.Survey;

/** The editions of modules that somebody has learned. */
@ApplicationScoped
class PulseEditions {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PulseEditionStart start;

    /** The id of the edition, kept from now on. Two who are the first at one moment find the same. */
    Long of(Survey survey, PublishedCourse version, CourseModule module) {
        PulseEditionKey key = new PulseEditionKey(
                survey.id(),
                version.course().id(),
                module.id(),
                ModuleContent.hashOf(module),
                PulseForm.of(survey),
                survey.fewest());
        Optional<Long> known = find(key);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return start.keep(new PulseEdition(key, version.number()));
        } catch (PersistenceException keptMeanwhile) {
            return find(key).orElseThrow(() -> keptMeanwhile);
        }
    }

    @Transactional
    Optional<Long> find(PulseEditionKey key) {
        return entityManager
                .createQuery("""
                        select e.id from PulseEdition e
                        where e.surveyId = :survey and e.courseId = :course and e.moduleId = :module and e.content = :content
                        and e.form = :form and e.fewest = :fewest
                        """, Long.class)
                .setParameter("survey", key.surveyId())
                .setParameter("course", key.courseId())
                .setParameter("module", key.moduleId())
                .setParameter("content", key.content())
                .setParameter("form", key.form())
                .setParameter("fewest", key.fewest())
                .getResultStream()
                .findFirst();
    }
}
