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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.platform.Refused;

/** What a person sees of the own observations, once they are signed, and what they say to them. HR sees the same. */
@ApplicationScoped
@Transactional
public class OwnObservations {

    private static final String SIGNED = " where o.state = org.stupeni.observation.ObservationState.SIGNED ";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Instance<DecidedSince> above;

    @Inject
    Clock clock;

    @Inject
    Event<ObservationHappened> happened;

    /** A person's observations, corrected ones too, the newest first. */
    public List<ObservationRow> of(Long employeeId, int first, int most) {
        return entityManager
                .createQuery(
                        Observations.ROW + SIGNED + " and o.employeeId = :employee order by o.signedAt desc, o.id desc",
                        ObservationRow.class)
                .setParameter("employee", employeeId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(Long employeeId) {
        return entityManager
                .createQuery(
                        "select count(o.id) from Observation o" + SIGNED + " and o.employeeId = :employee", Long.class)
                .setParameter("employee", employeeId)
                .getSingleResult();
    }

    public Optional<ObservationRow> find(long id, Long employeeId) {
        return find(id).filter(row -> row.employeeId().equals(employeeId));
    }

    /** A signed observation, for whoever weighs it. */
    public Optional<ObservationRow> find(long id) {
        return entityManager
                .createQuery(Observations.ROW + SIGNED + " and o.id = :id", ObservationRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** These of the signed observations, by id. */
    public Map<Long, ObservationRow> findAll(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(Observations.ROW + SIGNED + " and o.id in :ids", ObservationRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ObservationRow::id, Function.identity()));
    }

    /**
     * Keeps that the person has opened an observation, when it was the first time.
     *
     * @return whether the person has such an observation
     */
    public boolean open(long id, Long employeeId) {
        return own(id, employeeId)
                .map(found -> {
                    Instant now = clock.instant();
                    if (found.isOpened(now)) {
                        happened.fire(ObservationHappened.opened(employeeId, id, now));
                    }
                    return found;
                })
                .isPresent();
    }

    private Optional<Observation> own(long id, Long employeeId) {
        return Optional.ofNullable(entityManager.find(Observation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.isSigned() && found.employeeId().equals(employeeId));
    }

    /** Whether the person may still write or amend a reply: until a level of the competency is decided with the observation on the table. */
    public boolean mayReply(ObservationRow row) {
        return !row.isVoided() && !isDecided(row.employeeId(), row.competency(), row.signedAt());
    }

    private boolean isDecided(Long employeeId, String competency, Instant since) {
        return above.stream().anyMatch(one -> one.isDecided(employeeId, competency, since));
    }

    /**
     * Keeps what the person says to an observation, in the place of what they said before.
     *
     * @return whether the person has such an observation
     * @throws Refused if it says nothing or too much, another observation took its place, or HR has decided since
     */
    public boolean reply(long id, Long employeeId, String words) {
        String said = words == null ? "" : words.strip();
        return own(id, employeeId)
                .map(found -> {
                    demandOpen(found);
                    if (said.isEmpty()) {
                        throw new Refused("observation_reply.no_words");
                    }
                    if (said.length() > Observation.LONGEST_COMMENT) {
                        throw new Refused("observation_reply.long_words", Observation.LONGEST_COMMENT);
                    }
                    if (!said.equals(found.reply())) {
                        Instant now = clock.instant();
                        found.isRepliedTo(said, now);
                        happened.fire(ObservationHappened.replied(employeeId, id, now));
                    }
                    return found;
                })
                .isPresent();
    }

    private void demandOpen(Observation found) {
        if (found.isVoided()) {
            throw new Refused("observation_reply.voided");
        }
        if (isDecided(found.employeeId(), found.competency(), found.signedAt())) {
            throw new Refused("observation_reply.decided");
        }
    }
}
