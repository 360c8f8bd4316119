package org.stupeni.observation.caselibrary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.platform.Refused;

/** How hard trainers find cases: each says so once for each case and sees the others' ratings afterwards. */
@ApplicationScoped
@Transactional
public class CaseRatings {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CaseSteps steps;

    @Inject
    Clock clock;

    @Inject
    Event<CaseHappened> happened;

    /**
     * Rates a case. The lock on its row keeps two of the same trainer apart.
     *
     * @throws Refused if it is no rating from 1 to 5, the trainer has rated it already, or it is closed or the trainer's own
     */
    public void rate(Long trainer, Long caseId, Integer difficulty) {
        int rated = CaseRules.difficulty(difficulty);
        steps.worked(caseId, trainer).demandWorkedOn();
        if (own(trainer, caseId).isPresent()) {
            throw new Refused("cases_act.rated_already");
        }
        entityManager.persist(new CaseRating(caseId, trainer, rated, clock.instant()));
        happened.fire(CaseHappened.rated(trainer, caseId, clock.instant()));
    }

    /** What this trainer said. */
    public Optional<Integer> own(Long trainer, Long caseId) {
        return entityManager
                .createQuery(
                        "select r.difficulty from CaseRating r where r.caseId = :case and r.trainerId = :trainer",
                        Integer.class)
                .setParameter("case", caseId)
                .setParameter("trainer", trainer)
                .getResultStream()
                .findFirst();
    }

    /** What all say together. */
    public CaseDifficulty of(Long caseId) {
        return of(List.of(caseId)).get(caseId);
    }

    /** What all say together of each of these cases. */
    public Map<Long, CaseDifficulty> of(List<Long> cases) {
        Map<Long, List<Integer>> ratings = new HashMap<>();
        if (!cases.isEmpty()) {
            entityManager
                    .createQuery(
                            "select r.caseId, r.difficulty from CaseRating r where r.caseId in :cases", Object[].class)
                    .setParameter("cases", cases)
                    .getResultStream()
                    .collect(Collectors.groupingBy(
                            pair -> (Long) pair[0], Collectors.mapping(pair -> (Integer) pair[1], Collectors.toList())))
                    .forEach(ratings::put);
        }
        return cases.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> CaseDifficulty.of(ratings.getOrDefault(id, List.of()))));
    }
}
