package org.stupeni.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stupeni.identity.place.PeopleGate;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** Puts the day right on which a person came. Terms that are still to be given are counted from it; due dates already given do not move. */
@ApplicationScoped
@Transactional
public class HireDays {

    private static final ReasonRule REASON =
            new ReasonRule("identity_access.reason_missing", "identity_access.reason_long", 500);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<EmployeeChanged> changed;

    /** The day on which this person came; nothing where nobody knows it. */
    public Optional<LocalDate> of(Long employeeId) {
        return Optional.ofNullable(
                entityManager.find(Employee.class, employeeId).joinedOn());
    }

    /** Every time it was put right, the newest first. */
    public List<HireDayRow> changes(Long employeeId) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.identity.HireDayRow(c.beforeOn, c.effectiveOn, c.reason, b.name, c.madeAt)
                        from StateChange c join c.madeBy b where c.employee.id = :id and c.kind = :hired
                        order by c.madeAt desc, c.id desc
                        """, HireDayRow.class)
                .setParameter("id", employeeId)
                .setParameter("hired", StateChange.Kind.HIRED)
                .getResultList();
    }

    /**
     * Puts it right.
     *
     * @param seen the day that the page showed, or null for none
     * @throws Refused if it is one's own, somebody else was faster, the day is missing, the same, or out of range, or there is no reason
     */
    public void put(Long employeeId, LocalDate seen, LocalDate day, String reason, Long byId) {
        PeopleGate.pass(entityManager);
        Employee employee = entityManager.find(Employee.class, employeeId);
        LocalDate before = employee.joinedOn();
        demand(!employeeId.equals(byId), "identity_hire.not_oneself");
        demand(Objects.equals(before, seen), "identity_hire.changed");
        demand(day != null, "identity_hire.day_missing");
        demand(!day.equals(before), "identity_hire.same");
        PersonRules.hireDay(day, LocalDate.ofInstant(clock.instant(), settings.zone()))
                .ifPresent(why -> {
                    throw why;
                });
        demand(employee.leftOn() == null || !day.isAfter(employee.leftOn()), "identity_hire.after_leaving");
        String why = REASON.required(reason);
        Instant now = clock.instant();
        employee.comes(day);
        entityManager.persist(
                StateChange.ofHire(employee, before, day, why, entityManager.getReference(Employee.class, byId), now));
        changed.fire(EmployeeChanged.hireDayPut(byId, employeeId, now));
    }

    private static void demand(boolean fine, String otherwise) {
        if (!fine) {
            throw new Refused(otherwise);
        }
    }
}
