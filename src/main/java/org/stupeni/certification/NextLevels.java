package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.observation.peer.NextLevel;

/** Tells the room of observations which level comes after the held one; who holds the highest looks at that. */
@ApplicationScoped
class NextLevels implements NextLevel {

    @Inject
    HeldLevels held;

    @Inject
    Frameworks frameworks;

    @Override
    public int after(Long employeeId, String competency) {
        HeldLevel now = held.of(employeeId, frameworks.today()).get(competency);
        return now == null ? Framework.LOWEST + 1 : Math.min(now.level() + 1, Framework.HIGHEST);
    }
}
