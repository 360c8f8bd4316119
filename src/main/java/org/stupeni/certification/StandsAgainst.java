package org.stupeni.certification;

import java.util.List;
import java.util.Optional;
import org.stupeni.evidence.Evidence;
import org.stupeni.platform.Refused;

/** What keeps a level from being certified although it is reached. Answered by the rooms that look closer at the evidence. */
public interface StandsAgainst {

    /**
     * Why the level may not be certified yet, or nothing.
     *
     * @param cited what the level would rest on
     */
    Optional<Refused> certifying(OpenDecision open, int level, List<Evidence> cited);
}
