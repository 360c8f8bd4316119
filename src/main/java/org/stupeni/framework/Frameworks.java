package org.stupeni.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.stupeni.platform.Settings;

/** The published versions of the framework. Parsed versions are kept for ever, since none changes; which one is in force is asked once a request. */
@ApplicationScoped
@Transactional
@ActivateRequestContext
public class Frameworks {

    private static final String HEADS = """
            select new org.stupeni.framework.VersionHead(f.number, f.publishedAt, f.effectiveOn, f.publishedBy, f.note,
                f.withdrawnAt, f.withdrawnBy, f.withdrawnWhy)
            from FrameworkPublication f order by f.number
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    KnownVersions known;

    private final Map<Integer, FrameworkVersion> parsed = new ConcurrentHashMap<>();

    /**
     * The version in force today.
     *
     * @throws IllegalStateException if none was ever published
     */
    public FrameworkVersion current() {
        return inForceOn(today());
    }

    /**
     * The version in force on that day in the organisation's zone; for a day before the first version, the first. A day to come answers by what is announced.
     *
     * @throws IllegalStateException if none was ever published
     */
    public FrameworkVersion inForceOn(LocalDate day) {
        int number = calendar().numberOn(day);
        if (number == 0) {
            throw new IllegalStateException("No framework is published");
        }
        return version(number);
    }

    /** The number of the version in force today, or 0. */
    public int currentNumber() {
        return calendar().numberOn(today());
    }

    /** Every version that was ever published, the newest first, withdrawn ones too. */
    public List<VersionHead> versions() {
        return calendar().versions().stream()
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .toList();
    }

    /** The version that is published for a later day, if there is one. */
    public Optional<VersionHead> announced() {
        return calendar().announced(today());
    }

    /** The newest version that was not withdrawn: in force, or announced. */
    public Optional<FrameworkVersion> newest() {
        return calendar().newest().map(head -> version(head.number()));
    }

    /** A version by its number, a withdrawn one too. */
    public Optional<FrameworkVersion> find(int number) {
        return calendar().find(number).map(head -> version(head.number()));
    }

    /** Today in the organisation's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    VersionCalendar calendar() {
        return known.get(() -> new VersionCalendar(
                entityManager.createQuery(HEADS, VersionHead.class).getResultList(), settings.zone()));
    }

    /** The hash that each version was published with: of its document, whatever is kept of it now. */
    public Map<Integer, String> hashes() {
        return entityManager
                .createQuery("select f.number, f.hash from FrameworkPublication f", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(pair -> (Integer) pair[0], pair -> (String) pair[1]));
    }

    /**
     * A published version, for who checks a past decision.
     *
     * @param number of a row that names it: it exists
     */
    public FrameworkVersion version(int number) {
        FrameworkVersion version = parsed.get(number);
        if (version == null) {
            version = entityManager.find(FrameworkPublication.class, number).version(settings.zone());
            parsed.put(number, version);
        }
        return version;
    }
}
