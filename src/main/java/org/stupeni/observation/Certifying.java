package org.stupeni.observation;

import java.time.LocalDate;

/** Whose observations count. Answered by the rooms that keep what observers have shown of themselves. */
public interface Certifying {

    /** Whether what this observer saw on that day of this competency counts. */
    boolean certifies(Long observerId, String competency, LocalDate seenOn);
}
