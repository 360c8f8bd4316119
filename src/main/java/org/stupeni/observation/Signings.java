package org.stupeni.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Refused;

/**
 * The signing of observations: first shown what it comes to, then signed.
 *
 * <p>As evidence only a calibrated observer signs: calibrated, by the competency, on the day it was seen. A day later does not mend how somebody looked.
 */
@ApplicationScoped
@Transactional
public class Signings {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Observations observations;

    @Inject
    Rights rights;

    @Inject
    Frameworks frameworks;

    @Inject
    Instance<Certifying> certifying;

    @Inject
    Clock clock;

    @Inject
    Event<ObservationSigned> signed;

    @Inject
    Event<FeedbackGiven> feedback;

    @Inject
    Event<ObservationVoided> voided;

    /**
     * What an observation comes to as it stands.
     *
     * @param level nothing where too few items were observed
     * @param missing what has to be added before it can be signed
     * @param certifies whether the observer may sign it as evidence
     * @param countsFor the levels it would count for as evidence
     */
    public record Summary(
            ObservationRow row,
            Map<String, Mark> marks,
            OptionalInt level,
            List<Refused> missing,
            boolean certifies,
            List<Integer> countsFor) {

        public int observed() {
            return (int) marks.values().stream().filter(Mark::isObserved).count();
        }

        public boolean isComplete() {
            return missing.isEmpty();
        }
    }

    /** Nothing where the observer has no such draft. */
    public Optional<Summary> summary(long id, Long observerId) {
        return observations.find(id, observerId).filter(row -> !row.isSigned()).map(this::summary);
    }

    private Summary summary(ObservationRow row) {
        Map<String, Mark> marks = observations.marks(row.id());
        OptionalInt level =
                ObservedLevel.of(marks.values().stream().map(Mark::seen).toList());
        return new Summary(
                row,
                marks,
                level,
                missing(row, level),
                certifies(row),
                level.isPresent() && row.situation() != null
                        ? CountsFor.levels(
                                frameworks.current().framework(), row.competency(), level.getAsInt(), row.situation())
                        : List.of());
    }

    private boolean certifies(ObservationRow row) {
        return certifying.stream().anyMatch(one -> one.certifies(row.observerId(), row.competency(), row.seenOn()));
    }

    private List<Refused> missing(ObservationRow row, OptionalInt level) {
        List<Refused> missing = new ArrayList<>();
        if (level.isEmpty()) {
            missing.add(new Refused("observation_sign.few_items", ObservedLevel.FEWEST));
        }
        if (row.situation() == null) {
            missing.add(new Refused("observation_sign.no_situation"));
        } else if (row.isHard() && row.difficulty() == null) {
            missing.add(new Refused("observation_sign.no_difficulty"));
        }
        if (row.happening() == null) {
            missing.add(new Refused("observation_sign.no_happening"));
        }
        if (!row.isCorrection() && Details.isTooLongAgo(row.seenOn(), observations.today())) {
            missing.add(new Refused("observation_sign.day_too_old", Details.DAYS_BACK));
        }
        return missing;
    }

    /**
     * Signs.
     *
     * @param levelSeen the level that the observer was shown
     * @return whether the observer has such an observation
     * @throws Refused if it is signed already, may not be signed at all or not as evidence, or something is missing
     */
    public boolean sign(long id, Long observerId, Purpose purpose, int levelSeen) {
        Optional<Observation> own = Optional.ofNullable(
                        entityManager.find(Observation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.isBy(observerId));
        own.ifPresent(draft -> {
            draft.demandDraft();
            if (!rights.mayObserve(observerId, draft.employeeId())) {
                throw new Refused("observation_sign.not_yours");
            }
            entityManager.flush();
            Summary summary = summary(observations.find(id, observerId).orElseThrow());
            summary.missing().stream().findFirst().ifPresent(why -> {
                throw why;
            });
            if (summary.level().getAsInt() != levelSeen) {
                throw new Refused("observation_sign.changed");
            }
            if (purpose == Purpose.EVIDENCE && !summary.certifies()) {
                throw new Refused("observation_sign.not_calibrated");
            }
            sign(draft, purpose, levelSeen);
        });
        return own.isPresent();
    }

    private void sign(Observation draft, Purpose purpose, int level) {
        Instant now = clock.instant();
        draft.sign(level, purpose, now);
        if (draft.replacesId() != null) {
            replace(draft, now);
        }
        entityManager.flush();
        if (purpose == Purpose.EVIDENCE) {
            signed.fire(new ObservationSigned(
                    draft.observerId(),
                    draft.id(),
                    draft.employeeId(),
                    draft.competency(),
                    level,
                    draft.situation().asNeeded(),
                    draft.seenOn(),
                    now));
        } else {
            feedback.fire(new FeedbackGiven(
                    draft.observerId(), draft.id(), draft.employeeId(), draft.competency(), level, now));
        }
    }

    private void replace(Observation correction, Instant now) {
        Observation mistaken =
                entityManager.find(Observation.class, correction.replacesId(), LockModeType.PESSIMISTIC_WRITE);
        if (mistaken.isVoided()) {
            throw new Refused("observation_correct.voided");
        }
        mistaken.voidedBy(correction, now);
        entityManager.flush();
        voided.fire(new ObservationVoided(
                correction.observerId(),
                mistaken.id(),
                mistaken.employeeId(),
                mistaken.competency(),
                correction.replaceReason(),
                now));
    }
}
