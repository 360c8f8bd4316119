package org.stupeni.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonDetails;
import org.stupeni.identity.PersonState;
import org.stupeni.identity.Role;
import org.stupeni.identity.Staff;
import org.stupeni.identity.Teams;
import org.stupeni.platform.Refused;

/**
 * Who may observe whom: an observer by role everybody, a manager the own line, nobody themselves or who stands above them, and nobody someone who has left.
 *
 * <p>Whoever works in HR observes only with the role of an observer, too: it should stay seen who decides and who has seen.
 */
@ApplicationScoped
@Transactional
public class Rights {

    @Inject
    People people;

    @Inject
    Staff staff;

    @Inject
    Teams teams;

    /**
     * Whether this observer may observe this person; of whom they may not, they know nothing.
     *
     * @throws Refused if it is the observer, somebody who has left, or somebody who leads the observer, however high
     */
    public boolean mayObserve(Long observerId, Long employeeId) {
        if (observerId.equals(employeeId)) {
            throw new Refused("observation_start.self");
        }
        Optional<PersonDetails> person = staff.find(employeeId);
        if (person.isEmpty() || !isWithinReach(observerId, employeeId)) {
            return false;
        }
        if (person.get().state() == PersonState.LEFT) {
            throw new Refused("observation_start.left");
        }
        if (leadersOf(observerId).contains(employeeId)) {
            throw new Refused("observation_start.manager");
        }
        return true;
    }

    private boolean isWithinReach(Long observerId, Long employeeId) {
        return isObserver(observerId) || teams.lineOf(observerId).contains(employeeId);
    }

    /** Everybody above this person in the line. */
    public Set<Long> leadersOf(Long personId) {
        return teams.above(Set.of(personId)).getOrDefault(personId, Set.of());
    }

    /** Whether the person has the role of an observer. */
    public boolean isObserver(Long personId) {
        return !people.having(Set.of(personId), Set.of(Role.OBSERVER)).isEmpty();
    }
}
