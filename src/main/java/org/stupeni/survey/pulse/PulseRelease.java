package org.stupeni.survey.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.stupeni.platform.Settings;
import org.stupeni.survey.Survey;
import org.stupeni.survey.SurveyQuestion;

/** Lets trainers see what enough people have said, whenever one more person has handed in. The row of the edition is held. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PulseRelease {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void afterOneMore(PulseEdition edition, Survey survey) {
        entityManager.flush();
        boolean enoughPeople = PulseSteps.isDue(edition.waiting(), survey.fewest());
        for (SurveyQuestion question : survey.questions()) {
            long waiting = waiting(edition, question);
            boolean words = question instanceof SurveyQuestion.Text;
            if (waiting > 0 && (words ? enoughPeople : PulseSteps.isDue(waiting, survey.fewest()))) {
                release(edition, question, words ? edition.waiting() : (int) waiting);
            }
        }
        // Also where nobody wrote a word: else the next one who does would be seen alone, at the moment of handing in.
        if (enoughPeople) {
            edition.showAll();
        }
    }

    private long waiting(PulseEdition edition, SurveyQuestion question) {
        return entityManager
                .createQuery(
                        "select count(a.id) from PulseAnswer a where a.editionId = :edition and a.question = :question and a.stepId is null",
                        Long.class)
                .setParameter("edition", edition.id())
                .setParameter("question", question.id())
                .getSingleResult();
    }

    private void release(PulseEdition edition, SurveyQuestion question, int people) {
        PulseStep step = new PulseStep(
                edition.id(), question.id(), people, LocalDate.ofInstant(clock.instant(), settings.zone()));
        entityManager.persist(step);
        entityManager.flush();
        entityManager
                .createQuery(
                        "update PulseAnswer a set a.stepId = :step where a.editionId = :edition and a.question = :question and a.stepId is null")
                .setParameter("step", step.id())
                .setParameter("edition", edition.id())
                .setParameter("question", question.id())
                .executeUpdate();
    }
}
