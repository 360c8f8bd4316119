package org.stupeni.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** What an observer begins, finds again and drops. Of somebody else's observations an observer knows nothing. */
@ApplicationScoped
@Transactional
public class Observations {

    static final String ROW = """
            select new org.stupeni.observation.ObservationRow(o.id, o.observerId, o.employeeId, o.competency, o.checklistHash,
                o.state, o.situation, o.difficulty, o.happening, o.comment, o.seenOn, o.photoHash, o.savedAt, o.purpose, o.level,
                o.signedAt, o.replacesId, o.replaceReason, o.voidedBy, o.voidedAt, o.openedAt, o.reply, o.repliedAt, o.replyAmendedAt)
            from Observation o
            """;

    private static final ReasonRule REASON = new ReasonRule(
            "observation_correct.no_reason", 10, "observation_correct.long_reason", Observation.LONGEST_REASON);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ObservationStart start;

    @Inject
    Rights rights;

    @Inject
    Forms forms;

    @Inject
    Checklists checklists;

    @Inject
    Photos photos;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<ObservationHappened> happened;

    /** Today in the organisation's zone: the day that days seen are held against. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /**
     * Begins an observation, or finds the one that was begun.
     *
     * @return its id; nothing where the observer may not observe this person or there is no such checklist
     * @throws Refused as {@link Rights#mayObserve}
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Long> begin(Long observerId, Long employeeId, String competency) {
        Optional<Checklist> checklist = forms.checklist(competency);
        if (checklist.isEmpty() || !rights.mayObserve(observerId, employeeId)) {
            return Optional.empty();
        }
        String hash = checklists.freeze(checklist.get());
        try {
            return Optional.of(start.begin(observerId, employeeId, competency, hash));
        } catch (PersistenceException begunMeanwhile) {
            return start.known(Observation.marker(observerId, employeeId, competency));
        }
    }

    /**
     * Begins the correction of a signed observation, or finds the one that was begun. It counts when it is signed; till then the signed one does.
     *
     * @return its id; nothing where the observer has no such signed observation
     * @throws Refused if another one took its place already, or there is no reason
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Long> correct(long id, Long observerId, String reason) {
        String why = reason == null ? "" : reason.strip();
        return Optional.ofNullable(entityManager.find(Observation.class, id))
                .filter(found -> found.isBy(observerId) && found.isSigned())
                .map(signed -> correct(signed, why));
    }

    private Long correct(Observation signed, String why) {
        if (signed.isVoided()) {
            throw new Refused("observation_correct.voided");
        }
        REASON.required(why);
        try {
            return start.correct(signed, why, marks(signed.id()));
        } catch (PersistenceException begunMeanwhile) {
            return start.known(Observation.correctionMarker(signed.id())).orElseThrow();
        }
    }

    /**
     * Throws a draft away.
     *
     * @return whether the observer has such an observation
     * @throws Refused if it is signed
     */
    public boolean drop(long id, Long observerId) {
        return own(id, observerId)
                .map(draft -> {
                    draft.demandDraft();
                    entityManager
                            .createQuery("delete from ObservationMark m where m.observationId = :id")
                            .setParameter("id", id)
                            .executeUpdate();
                    entityManager.remove(draft);
                    entityManager.flush();
                    photos.forget(draft.photoHash());
                    Instant now = clock.instant();
                    happened.fire(ObservationHappened.dropped(observerId, id, now));
                    return draft;
                })
                .isPresent();
    }

    private Optional<Observation> own(long id, Long observerId) {
        return Optional.ofNullable(entityManager.find(Observation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.isBy(observerId));
    }

    public Optional<ObservationRow> find(long id, Long observerId) {
        return entityManager
                .createQuery(ROW + " where o.id = :id and o.observerId = :observer", ObservationRow.class)
                .setParameter("id", id)
                .setParameter("observer", observerId)
                .getResultStream()
                .findFirst();
    }

    /** What was noted of each item, in no certain order. */
    public Map<String, Mark> marks(long id) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        entityManager
                .createQuery("select m from ObservationMark m where m.observationId = :id", ObservationMark.class)
                .setParameter("id", id)
                .getResultList()
                .forEach(mark -> marks.put(mark.item(), mark.mark()));
        return marks;
    }

    /** What this observer has begun and not signed, the one last worked on first. */
    public List<ObservationRow> drafts(Long observerId, int most) {
        return by(observerId, ObservationState.DRAFT, "o.savedAt desc, o.id desc")
                .setMaxResults(most)
                .getResultList();
    }

    /** What this observer has signed, the newest first. */
    public List<ObservationRow> signed(Long observerId, int first, int most) {
        return by(observerId, ObservationState.SIGNED, "o.signedAt desc, o.id desc")
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<ObservationRow> by(Long observerId, ObservationState state, String order) {
        return entityManager
                .createQuery(
                        ROW + " where o.observerId = :observer and o.state = :state order by " + order,
                        ObservationRow.class)
                .setParameter("observer", observerId)
                .setParameter("state", state);
    }

    public long countSigned(Long observerId) {
        return entityManager
                .createQuery(
                        "select count(o.id) from Observation o where o.observerId = :observer and o.state = :state",
                        Long.class)
                .setParameter("observer", observerId)
                .setParameter("state", ObservationState.SIGNED)
                .getSingleResult();
    }
}
