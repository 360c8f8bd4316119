package org.stupeni.survey.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.stupeni.survey.Survey;
import org.stupeni.survey.SurveyQuestion;

/** Lets trainers see what enough people have said, whenever one more person has handed in. The row of the edition is held. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PulseRelease {

    private static final String WAITING = " a.editionId = :edition and a.question = :question and a.stepId is null";

    private static final String WRITTEN = " a.editionId = :edition and a.words is not null and a.stepId is null";

    @PersistenceContext
    EntityManager entityManager;

    void afterOneMore(PulseEdition edition, Survey survey) {
        entityManager.flush();
        survey.questions().stream()
                .filter(question -> !(question instanceof SurveyQuestion.Text))
                .forEach(question -> figures(edition, question));
        people(edition);
    }

    private void figures(PulseEdition edition, SurveyQuestion question) {
        long waiting = entityManager
                .createQuery("select count(a.id) from PulseAnswer a where" + WAITING, Long.class)
                .setParameter("edition", edition.id())
                .setParameter("question", question.id())
                .getSingleResult();
        if (PulseSteps.isDue(waiting, edition.fewest())) {
            entityManager
                    .createQuery("update PulseAnswer a set a.stepId = :step where" + WAITING)
                    .setParameter("step", step(edition, question.id(), (int) waiting))
                    .setParameter("edition", edition.id())
                    .setParameter("question", question.id())
                    .executeUpdate();
        }
    }

    /** Also where nobody wrote a word: else the next one who does would be seen alone, at the moment of handing in. */
    private void people(PulseEdition edition) {
        if (PulseSteps.isDue(edition.waiting(), edition.fewest())) {
            entityManager
                    .createQuery("update PulseAnswer a set a.stepId = :step where" + WRITTEN)
                    .setParameter("step", step(edition, null, edition.waiting()))
                    .setParameter("edition", edition.id())
                    .executeUpdate();
            edition.showAll();
        }
    }

    private Long step(PulseEdition edition, String question, int people) {
        PulseStep step = new PulseStep(edition.id(), question, people);
        entityManager.persist(step);
        entityManager.flush();
        return step.id();
    }
}
