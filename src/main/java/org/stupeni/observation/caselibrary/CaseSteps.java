package org.stupeni.observation.caselibrary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.stupeni.platform.Refused;

/** What every deed with a case needs: its row, locked, so that the next one sees what this one did, and its steps. */
@ApplicationScoped
@Transactional
class CaseSteps {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Event<CaseHappened> happened;

    /** One's own case, in whatever state. */
    Optional<ClientCase> own(Long caseId, Long contributor) {
        return Optional.ofNullable(entityManager.find(ClientCase.class, caseId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.isOf(contributor));
    }

    /**
     * A case before a trainer who is to do something about it.
     *
     * @throws Refused if there is none that trainers know of, or it is the trainer's own
     */
    ClientCase worked(Long caseId, Long trainer) {
        ClientCase found = entityManager.find(ClientCase.class, caseId, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.isSeen()) {
            throw new Refused("cases_act.unknown");
        }
        if (found.isOf(trainer)) {
            throw new Refused("cases_act.own");
        }
        return found;
    }

    void done(CaseStepKind kind, String words, Long by, Long caseId) {
        done(kind, words, by, caseId, null);
    }

    void done(CaseStepKind kind, String words, Long by, Long caseId, String courseId) {
        entityManager.persist(new CaseStep(caseId, kind, words, by, clock.instant()));
        happened.fire(CaseHappened.step(kind, by, caseId, courseId, clock.instant()));
    }

    List<CaseStepRow> of(Long caseId) {
        return entityManager
                .createQuery(CaseStepRow.QUERY, CaseStepRow.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
