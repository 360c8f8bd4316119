package org.stupeni.evidence;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * A person's evidence reaches another level than before; fired by {@link ReachedLevels} in the transaction that finds it: that of the new evidence, or
 * that of the job which follows the calendar and new rules.
 *
 * @param who who caused it, or null for the calendar or new rules
 */
public record ReachedLevelChanged(Long who, Long employeeId, String competency, int from, int to, Instant when)
        implements Fact {

    @Override
    public String what() {
        return "evidence.reached-level-changed";
    }

    @Override
    public String which() {
        return "employee:" + employeeId + "/" + competency;
    }
}
