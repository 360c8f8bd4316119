package org.stupeni.identity.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stupeni.identity.Employee;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** Keeps who may take more time over exams. Only pages of HR show what it says. */
@ApplicationScoped
@Transactional
public class Accommodations {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<AccommodationChanged> changed;

    /** The time of an exam that begins on this day of the organisation's zone; {@link ExtraTime#NONE} for most people. */
    public ExtraTime inForce(Long employeeId, LocalDate day) {
        return all(employeeId).stream()
                .filter(one -> one.isInForce(day))
                .findFirst()
                .map(Accommodation::time)
                .orElse(ExtraTime.NONE);
    }

    /** Everything that was ever granted to a person, the newest first. */
    public List<AccommodationRow> of(Long employeeId) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.identity.accommodation.AccommodationRow(a.factor, a.extraMinutes, a.validFrom, a.validUntil, a.reason,
                            b.name, a.recordedAt, a.endedFrom, a.endedAt)
                        from Accommodation a join a.recordedBy b where a.employee.id = :employee order by a.recordedAt desc, a.id desc
                        """, AccommodationRow.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    /**
     * Grants more time. From its first day on it takes the place of whatever was granted before; an exam that is running already keeps its time.
     *
     * @throws Refused with the first of its {@link NewAccommodation#problems}
     */
    public void grant(Long employeeId, NewAccommodation granted, Long byId) {
        granted.problems(today()).values().stream().findFirst().ifPresent(why -> {
            throw why;
        });
        Employee employee = lock(employeeId);
        Employee by = entityManager.getReference(Employee.class, byId);
        Instant now = clock.instant();
        all(employeeId).forEach(one -> one.end(granted.from(), by, now));
        Accommodation accommodation = new Accommodation(employee, granted, by, now);
        entityManager.persist(accommodation);
        entityManager.flush();
        changed.fire(AccommodationChanged.set(byId, accommodation.id(), now));
    }

    /**
     * Ends what was granted, from today on, and what was to come.
     *
     * @throws Refused if there is nothing to end
     */
    public void end(Long employeeId, Long byId) {
        lock(employeeId);
        List<Accommodation> open =
                all(employeeId).stream().filter(one -> one.isOpen(today())).toList();
        if (open.isEmpty()) {
            throw new Refused("identity_accommodation.nothing_to_end");
        }
        Employee by = entityManager.getReference(Employee.class, byId);
        Instant now = clock.instant();
        open.forEach(one -> {
            one.end(today(), by, now);
            changed.fire(AccommodationChanged.ended(byId, one.id(), now));
        });
    }

    /** The newest first: of two that might count on a day, the one granted later does. */
    private List<Accommodation> all(Long employeeId) {
        return entityManager
                .createQuery(
                        "select a from Accommodation a where a.employee.id = :employee order by a.recordedAt desc, a.id desc",
                        Accommodation.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    /** Two grants at once would not see each other. */
    private Employee lock(Long employeeId) {
        return entityManager.find(Employee.class, employeeId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The day it is in the organisation's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
