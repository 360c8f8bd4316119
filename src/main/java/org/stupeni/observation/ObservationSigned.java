package org.stupeni.observation;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.framework.Need;
import org.stupeni.platform.Fact;

/**
 * A calibrated observer has signed an observation that counts; fired in the transaction that keeps it.
 *
 * @param who the observer
 * @param level what was shown, 1 to 5
 * @param seenOn the day of the organisation's zone on which it was seen
 */
public record ObservationSigned(
        Long who,
        long observationId,
        Long employeeId,
        String competency,
        int level,
        Need.Situation situation,
        LocalDate seenOn,
        Instant when)
        implements Fact {

    @Override
    public String what() {
        return "observation.signed";
    }

    @Override
    public String which() {
        return "observation:" + observationId;
    }
}
