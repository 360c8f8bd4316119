package org.stupeni.observation.calibration;

import java.time.LocalDate;

/** The level that one observer saw in one person on a day. */
public record SeenLevel(Long observerId, Long employeeId, String competency, int level, LocalDate seenOn) {

    boolean isOfTheSame(SeenLevel other) {
        return employeeId.equals(other.employeeId) && competency.equals(other.competency);
    }
}
