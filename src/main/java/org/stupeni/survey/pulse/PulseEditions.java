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

/** The editions of modules that somebody has learned. */
@ApplicationScoped
class PulseEditions {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PulseEditionStart start;

    /** The id of the edition, kept from now on. Two who are the first at one moment find the same. */
    Long of(String surveyId, PublishedCourse version, CourseModule module) {
        String content = ModuleContent.hashOf(module);
        String course = version.course().id();
        Optional<Long> known = find(surveyId, course, module.id(), content);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return start.keep(new PulseEdition(surveyId, course, module.id(), content, version.number()));
        } catch (PersistenceException keptMeanwhile) {
            return find(surveyId, course, module.id(), content).orElseThrow(() -> keptMeanwhile);
        }
    }

    @Transactional
    Optional<Long> find(String surveyId, String courseId, String moduleId, String content) {
        return entityManager
                .createQuery("""
                        select e.id from PulseEdition e
                        where e.surveyId = :survey and e.courseId = :course and e.moduleId = :module and e.content = :content
                        """, Long.class)
                .setParameter("survey", surveyId)
                .setParameter("course", courseId)
                .setParameter("module", moduleId)
                .setParameter("content", content)
                .getResultStream()
                .findFirst();
    }
}
