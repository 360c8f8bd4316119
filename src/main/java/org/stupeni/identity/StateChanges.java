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
import org.stupeni.identity.place.PeopleGate;
import org.stupeni.platform.Fact;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** Blocks people, lets them in again, and records that they leave and come back. It counts with their next request, on every device and node. */
@ApplicationScoped
@Transactional
public class StateChanges {

    private static final ReasonRule REASON =
            new ReasonRule("identity_access.reason_missing", "identity_access.reason_long", 500);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> happened;

    /** What was done to this person, the newest first. */
    public List<StateChangeRow> of(Long employeeId) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.identity.StateChangeRow(c.kind, c.effectiveOn, c.reason, b.name, c.madeAt)
                        from StateChange c join c.madeBy b where c.employee.id = :id order by c.madeAt desc, c.id desc
                        """, StateChangeRow.class)
                .setParameter("id", employeeId)
                .getResultList();
    }

    /**
     * Shuts a person out; all sessions end with it.
     *
     * @throws Refused if it is oneself, is done already, or there is no reason
     */
    public void block(Long employeeId, String reason, Long byId) {
        Employee employee = admit(employeeId);
        demand(!employeeId.equals(byId), "identity_access.not_oneself");
        demand(employee.blockedAt() == null, "identity_access.blocked_already");
        Instant now = clock.instant();
        employee.block(now);
        keep(employee, StateChange.Kind.BLOCKED, null, REASON.required(reason), byId, now);
        happened.fire(EmployeeChanged.blocked(byId, employeeId, now));
    }

    /**
     * Lets a blocked person in again, by the old password.
     *
     * @throws Refused if the person is not blocked, or there is no reason
     */
    public void unblock(Long employeeId, String reason, Long byId) {
        Employee employee = admit(employeeId);
        demand(employee.blockedAt() != null, "identity_access.not_blocked");
        Instant now = clock.instant();
        employee.unblock();
        keep(employee, StateChange.Kind.UNBLOCKED, null, REASON.required(reason), byId, now);
        happened.fire(EmployeeChanged.unblocked(byId, employeeId, now));
    }

    /**
     * Records that a person leaves. Nothing else changes: evidence, decisions and certificates stay theirs.
     *
     * @param firstDayAway of the organisation's zone, from which the person cannot sign in; past, present or to come
     * @param reason may be empty
     * @throws Refused if it is oneself, is recorded already, or there is no day
     */
    public void leave(Long employeeId, LocalDate firstDayAway, String reason, Long byId) {
        Employee employee = admit(employeeId);
        demand(!employeeId.equals(byId), "identity_access.not_oneself");
        demand(employee.leftOn() == null, "identity_access.left_already");
        demand(firstDayAway != null, "identity_access.day_missing");
        Instant now = clock.instant();
        employee.leaves(firstDayAway);
        keep(employee, StateChange.Kind.LEFT, firstDayAway, REASON.optional(reason), byId, now);
        happened.fire(new EmployeeLeft(byId, employeeId, firstDayAway, now));
    }

    /**
     * Takes back that a person leaves, or receives one who had left.
     *
     * @param reason may be empty
     * @throws Refused if the person is not leaving
     */
    public void comeBack(Long employeeId, String reason, Long byId) {
        Employee employee = admit(employeeId);
        demand(employee.leftOn() != null, "identity_access.not_left");
        Instant now = clock.instant();
        employee.returns(today());
        keep(employee, StateChange.Kind.RETURNED, null, REASON.optional(reason), byId, now);
        happened.fire(EmployeeChanged.returned(byId, employeeId, now));
    }

    private Employee admit(Long employeeId) {
        PeopleGate.pass(entityManager);
        return entityManager.find(Employee.class, employeeId);
    }

    private void keep(Employee employee, StateChange.Kind kind, LocalDate on, String reason, Long byId, Instant now) {
        entityManager.persist(
                new StateChange(employee, kind, on, reason, entityManager.getReference(Employee.class, byId), now));
    }

    private static void demand(boolean fine, String otherwise) {
        if (!fine) {
            throw new Refused(otherwise);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
