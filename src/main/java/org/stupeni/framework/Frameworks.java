package org.stupeni.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stupeni.platform.Settings;

/** The published versions of the framework. Parsed versions are kept for ever, since none changes; which one is in force is asked once a request. */
@ApplicationScoped
@Transactional
@ActivateRequestContext
public class Frameworks {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Event<FrameworkPublished> published;

    @Inject
    NewestNumber newest;

    private final Map<Integer, FrameworkVersion> parsed = new ConcurrentHashMap<>();

    /**
     * The newest version.
     *
     * @throws IllegalStateException if none was ever published
     */
    public FrameworkVersion current() {
        int number = currentNumber();
        if (number == 0) {
            throw new IllegalStateException("No framework is published");
        }
        return version(number);
    }

    /**
     * The version in force at the end of that day in the organisation's zone; for a day before the first version, the first.
     *
     * @throws IllegalStateException if none was ever published
     */
    public FrameworkVersion inForceOn(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(settings.zone()).toInstant();
        if (end.isAfter(clock.instant())) {
            return current();
        }
        Integer number = entityManager
                .createQuery(
                        "select max(f.number) from FrameworkPublication f where f.publishedAt < :end", Integer.class)
                .setParameter("end", end)
                .getSingleResult();
        return number == null ? first() : version(number);
    }

    /** The number of the newest version, or 0. */
    public int currentNumber() {
        return newest.get(this::askNumber);
    }

    private int askNumber() {
        Integer number = entityManager
                .createQuery("select max(f.number) from FrameworkPublication f", Integer.class)
                .getSingleResult();
        return number == null ? 0 : number;
    }

    /**
     * Publishes this state unless it ever was published: a state that comes back is not imported a second time.
     *
     * @throws jakarta.persistence.PersistenceException if another node publishes a version at this moment
     */
    Optional<FrameworkVersion> publishIfNew(Framework framework) {
        if (isKnown(framework.hash())) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        FrameworkPublication publication = new FrameworkPublication(askNumber() + 1, framework, now);
        entityManager.persist(publication);
        entityManager.flush();
        newest.forget();
        FrameworkVersion version = publication.version();
        published.fire(new FrameworkPublished(null, version.number(), now));
        return Optional.of(version);
    }

    private boolean isKnown(String hash) {
        return entityManager
                        .createQuery(
                                "select count(f.number) from FrameworkPublication f where f.hash = :hash", Long.class)
                        .setParameter("hash", hash)
                        .getSingleResult()
                > 0;
    }

    private FrameworkVersion first() {
        Integer number = entityManager
                .createQuery("select min(f.number) from FrameworkPublication f", Integer.class)
                .getSingleResult();
        if (number == null) {
            throw new IllegalStateException("No framework is published");
        }
        return version(number);
    }

    private FrameworkVersion version(int number) {
        FrameworkVersion known = parsed.get(number);
        if (known == null) {
            known = entityManager.find(FrameworkPublication.class, number).version();
            parsed.put(number, known);
        }
        return known;
    }
}
