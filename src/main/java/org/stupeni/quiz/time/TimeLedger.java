package org.stupeni.quiz.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stupeni.platform.Outage;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.Attempt;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptLock;
import org.stupeni.quiz.attempt.AttemptState;
import org.stupeni.quiz.attempt.GivenTime;

/**
 * The time that attempts have beside the limit of their exam, entry by entry.
 *
 * <p>Whatever gives time writes an entry here, and here alone the deadline is computed anew from limit and entries; everything that depends on it (the last
 * moment of an answer, the job that closes, the session that is kept, the player's clock) reads that one result.
 */
@ApplicationScoped
@Transactional
public class TimeLedger {

    private static final String GIVEN = """
            select new org.stupeni.quiz.attempt.GivenTime(t.id, t.kind, t.seconds, t.reason, t.givenBy, t.givenAt, t.deed,
                t.lostFrom, t.lostUntil)
            from TimeEntry t where t.attemptId = :attempt order by t.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AttemptLock lock;

    @Inject
    Answers answers;

    @Inject
    Clock clock;

    @Inject
    Event<TimeChanged> changed;

    /** Every entry of an attempt, the accommodation included: only for HR, and for the person whose attempt it is. */
    public List<GivenTime> of(long attemptId) {
        return entityManager
                .createQuery(GIVEN, GivenTime.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }

    /** What came after the start: what the person is told, and what everybody who may give time may read. */
    public List<GivenTime> newsOf(long attemptId) {
        return of(attemptId).stream().filter(given -> given.kind().isNews()).toList();
    }

    /** The attempt has just begun, and its person may take so much longer than others. */
    public void begin(Attempt attempt, Duration more) {
        if (!more.isZero()) {
            entityManager.persist(TimeEntry.accommodation(attempt.id(), more, clock.instant()));
            recompute(attempt);
        }
    }

    /**
     * Gives running exam attempts more time. Those that have ended meanwhile are left alone.
     *
     * @throws Refused with the first of its {@link NewExtension#problems}, if one is unknown or the giver's own, or if all of them have ended
     */
    public Extended extend(Collection<Long> attemptIds, NewExtension extension, Long byId) {
        extension.problems().values().stream().findFirst().ifPresent(why -> {
            throw why;
        });
        if (attemptIds.isEmpty()) {
            throw new Refused("quiz_running.nobody");
        }
        int extended = 0;
        for (Long id : new TreeSet<>(attemptIds)) {
            extended += extend(id, extension, byId) ? 1 : 0;
        }
        if (extended == 0) {
            throw new Refused("quiz_running.ended");
        }
        return new Extended(extended, new TreeSet<>(attemptIds).size() - extended);
    }

    private boolean extend(Long attemptId, NewExtension extension, Long byId) {
        Attempt attempt = lock.take(attemptId)
                .filter(found -> found.kind() == AttemptKind.EXAM)
                .orElseThrow(() -> new Refused("quiz_running.unknown"));
        if (attempt.employeeId().equals(byId)) {
            throw new Refused("quiz_running.own");
        }
        Instant now = clock.instant();
        if (attempt.state() != AttemptState.IN_PROGRESS || attempt.isOverdue(now)) {
            return false;
        }
        if (!isDone(attemptId, extension.deed())) {
            entityManager.persist(TimeEntry.extension(attemptId, extension, byId, now));
            recompute(attempt);
            changed.fire(TimeChanged.extended(byId, attemptId, now));
        }
        return true;
    }

    /** The exam attempts that were running at that moment and still are. */
    List<Long> runningBefore(Instant moment) {
        return entityManager
                .createQuery(
                        "select a.id from Attempt a where a.kind = :exams and a.state = :running and a.startedAt < :moment order by a.id",
                        Long.class)
                .setParameter("exams", AttemptKind.EXAM)
                .setParameter("running", AttemptState.IN_PROGRESS)
                .setParameter("moment", moment)
                .getResultList();
    }

    /**
     * Gives a running attempt back what these outages took from it, each once.
     *
     * @return whether it has more time now
     */
    boolean credit(Long attemptId, List<Outage> outages) {
        Attempt attempt = lock.take(attemptId).orElseThrow();
        if (attempt.state() != AttemptState.IN_PROGRESS) {
            return false;
        }
        Set<String> done = of(attemptId).stream().map(GivenTime::deed).collect(Collectors.toSet());
        List<LostTime> lost = LostTime.of(
                attempt.startedAt(),
                attempt.deadline(),
                outages.stream()
                        .filter(outage -> !done.contains(LostTime.deed(outage)))
                        .toList());
        if (lost.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        lost.forEach(each -> entityManager.persist(TimeEntry.lost(attemptId, each, now)));
        recompute(attempt);
        changed.fire(TimeChanged.credited(attemptId, now));
        return true;
    }

    private boolean isDone(Long attemptId, String deed) {
        return of(attemptId).stream().anyMatch(given -> given.deed().equals(deed));
    }

    /** The one place that computes a deadline, from all entries; an answer that came before the new last moment is in time. */
    private void recompute(Attempt attempt) {
        entityManager.flush();
        attempt.ends(of(attempt.id()));
        answers.inTimeAgain(attempt);
    }

    /**
     * How many attempts have more time now.
     *
     * @param ended how many had ended before
     */
    public record Extended(int extended, int ended) {}
}
