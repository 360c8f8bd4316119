package org.stupeni.observation;

import java.time.Instant;

/** Whether somebody has weighed an observation already. Answered by the room that decides. */
public interface DecidedSince {

    /** Whether a level of the person in this competency was decided after that moment. */
    boolean isDecided(Long employeeId, String competency, Instant since);
}
