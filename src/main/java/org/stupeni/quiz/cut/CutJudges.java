package org.stupeni.quiz.cut;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stupeni.identity.People;
import org.stupeni.platform.Refused;

/** Who judges in a study. Nobody is taken out: what somebody has not finished counts for nothing, and what is finished stays. */
@ApplicationScoped
@Transactional
public class CutJudges {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Inject
    Event<JudgesJoined> joined;

    /**
     * Names more judges in the first round: a study of three could never end once one of them had left.
     *
     * @return whether there is such a study
     * @throws Refused if the first round is over, if all of them judge already, or if one may not judge
     */
    public boolean join(long studyId, Collection<Long> judges, Long by) {
        CutStudy study = entityManager.find(CutStudy.class, studyId, LockModeType.PESSIMISTIC_WRITE);
        if (study == null) {
            return false;
        }
        study.demand(CutState.ROUND_1);
        Set<Long> more = new LinkedHashSet<>(judges);
        of(entityManager, studyId).forEach(more::remove);
        if (more.isEmpty()) {
            throw new Refused("cut_study.known_judges");
        }
        if (!people.having(more, CutStudies.JUDGES).containsAll(more)) {
            throw new Refused("cut_study.no_judge");
        }
        more.forEach(judge -> entityManager.persist(new CutJudge(studyId, judge)));
        Instant now = clock.instant();
        joined.fire(new JudgesJoined(by, studyId, List.copyOf(more), now));
        return true;
    }

    static List<Long> of(EntityManager entityManager, long studyId) {
        return entityManager
                .createQuery("select j.employeeId from CutJudge j where j.studyId = :study order by j.id", Long.class)
                .setParameter("study", studyId)
                .getResultList();
    }
}
