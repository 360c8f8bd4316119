package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.stupeni.evidence.ReachedLevelChanged;

/** Certifies by itself what is newly reached, where the level's rule leaves it to the portal; in the transaction of the evidence. */
@ApplicationScoped
@Transactional
class AutomaticDecisions {

    @Inject
    Decisions decisions;

    void decide(@Observes ReachedLevelChanged change) {
        if (change.to() <= change.from()) {
            return;
        }
        OpenDecision open = decisions.open(change.employeeId(), change.competency());
        if (open.refuses(null, change.to()).isEmpty()) {
            decisions.certify(null, change.employeeId(), change.competency(), change.to(), open.decided(), null);
        }
    }
}
