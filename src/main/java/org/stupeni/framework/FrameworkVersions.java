package org.stupeni.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;

/** Publishes versions of the framework, for today or a later day, and withdraws one that was only announced. */
@ApplicationScoped
@Transactional
@ActivateRequestContext
public class FrameworkVersions {

    private static final ReasonRule NOTE =
            new ReasonRule("rules_publish.no_reason", "rules_publish.long_reason", FrameworkPublication.LONGEST_NOTE);
    private static final ReasonRule WITHDRAWAL =
            new ReasonRule("rules_withdraw.no_reason", "rules_withdraw.long_reason", FrameworkPublication.LONGEST_NOTE);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    @Inject
    KnownVersions known;

    @Inject
    Clock clock;

    @Inject
    Event<FrameworkPublished> published;

    @Inject
    Event<FrameworkWithdrawn> withdrawn;

    /**
     * Publishes the framework as the next version.
     *
     * @param effectiveOn its first day
     * @param note what changed and why, for everybody
     * @return its number
     * @throws Refused if it still has problems, for a day that is past, without a note, if it changes nothing, while another version is announced, or if somebody
     *     else publishes at this moment
     */
    public int publish(Framework framework, LocalDate effectiveOn, String note, Long by) {
        known.forget();
        VersionCalendar calendar = frameworks.calendar();
        NOTE.required(note);
        if (effectiveOn == null) {
            throw new Refused("rules_publish.no_day");
        }
        if (effectiveOn.isBefore(frameworks.today())) {
            throw new Refused("rules_publish.past");
        }
        if (effectiveOn.isAfter(frameworks.today().plusYears(1))) {
            throw new Refused("rules_publish.far");
        }
        calendar.announced(frameworks.today()).ifPresent(other -> {
            throw new Refused("rules_publish.announced", other.number(), other.effectiveOn(calendar.zone()));
        });
        int problems = FrameworkRules.check(framework).size();
        if (problems > 0) {
            throw new Refused("rules_publish.problems");
        }
        if (frameworks
                .newest()
                .filter(newest -> newest.framework().equals(framework))
                .isPresent()) {
            throw new Refused("rules_publish.same");
        }
        try {
            return keep(calendar.nextNumber(), framework, effectiveOn, note.strip(), by);
        } catch (PersistenceException quicker) {
            throw new Refused("rules_publish.quicker");
        }
    }

    /**
     * Takes an announced version back before its first day. It stays in the list, marked.
     *
     * @throws Refused without a reason, or if it is in force already, unknown or withdrawn
     */
    public void withdraw(int number, String why, Long by) {
        WITHDRAWAL.required(why);
        FrameworkPublication publication =
                entityManager.find(FrameworkPublication.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (publication == null || publication.isWithdrawn()) {
            throw new Refused("rules_withdraw.gone");
        }
        if (!frameworks.find(number).orElseThrow().effectiveOn().isAfter(frameworks.today())) {
            throw new Refused("rules_withdraw.in_force");
        }
        Instant now = clock.instant();
        publication.withdraw(why.strip(), by, now);
        entityManager.flush();
        known.forget();
        withdrawn.fire(new FrameworkWithdrawn(by, number, now));
    }

    /** Whether this state was ever published. */
    public boolean isKnown(String hash) {
        return entityManager
                        .createQuery(
                                "select count(f.number) from FrameworkPublication f where f.hash = :hash", Long.class)
                        .setParameter("hash", hash)
                        .getSingleResult()
                > 0;
    }

    /** Whether the framework was ever published from the portal: then what the folder of courses says is merged by people. */
    public boolean isOwn() {
        known.forget();
        return frameworks.versions().stream().anyMatch(version -> version.publishedBy() != null);
    }

    /**
     * Publishes what the folder says for today, unless it ever was published: a state that comes back is not imported a second time.
     *
     * @throws PersistenceException if another node publishes a version at this moment
     */
    public Optional<FrameworkVersion> publishIfNew(Framework framework) {
        known.forget();
        // In this order: who publishes after the number was asked takes that number, and who did before is known.
        int number = frameworks.calendar().nextNumber();
        if (isKnown(framework.hash())) {
            return Optional.empty();
        }
        keep(number, framework, frameworks.today(), null, null);
        return frameworks.find(number);
    }

    private int keep(int number, Framework framework, LocalDate effectiveOn, String note, Long by) {
        Instant now = clock.instant();
        entityManager.persist(new FrameworkPublication(number, framework, effectiveOn, note, by, now));
        entityManager.flush();
        known.forget();
        published.fire(new FrameworkPublished(by, number, effectiveOn, now));
        return number;
    }
}
