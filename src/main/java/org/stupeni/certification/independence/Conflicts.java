package org.stupeni.certification.independence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.stupeni.certification.Reason;
import org.stupeni.platform.Refused;

/** Conflicts of interest, as people declare them about themselves. */
@ApplicationScoped
@Transactional
public class Conflicts {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Event<ConflictDeclared> declared;

    /**
     * Declares that one is not impartial about a person; from now on it bars from every seat.
     *
     * @throws Refused if the reason is missing, or it is declared already
     */
    public void declare(Long who, Long employeeId, String reason) {
        Instant now = clock.instant();
        try {
            entityManager.persist(new Conflict(employeeId, who, Reason.required(reason), now));
            entityManager.flush();
        } catch (PersistenceException twice) {
            throw new Refused("certification_independence.declared_already");
        }
        declared.fire(new ConflictDeclared(who, employeeId, now));
    }

    /** Who has declared one about this person, the oldest first. */
    public List<ConflictRow> about(Long employeeId) {
        return entityManager
                .createQuery("""
                        select new org.stupeni.certification.independence.ConflictRow(c.declaredBy, e.name, c.reason, c.declaredAt)
                        from Conflict c join Employee e on e.id = c.declaredBy where c.employeeId = :employee order by c.id
                        """, ConflictRow.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }
}
