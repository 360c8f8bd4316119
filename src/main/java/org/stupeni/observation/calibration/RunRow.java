package org.stupeni.observation.calibration;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A calibration run as pages show it; everything from {@code finishedAt} on is null while it is open.
 *
 * @param number which try it is, from 1
 * @param passedOn null where it was not passed, and so is {@code validUntil}
 */
public record RunRow(
        Long id,
        Long observerId,
        String competency,
        int number,
        RunState state,
        Instant begunAt,
        Instant finishedAt,
        Integer rated,
        BigDecimal deviation,
        Integer far,
        BigDecimal bias,
        LocalDate passedOn,
        LocalDate validUntil) {

    public boolean isOpen() {
        return state == RunState.OPEN;
    }

    public boolean isPassed() {
        return state == RunState.PASSED;
    }

    /** Whether the observer is calibrated by it on that day. */
    public boolean holdsOn(LocalDate day) {
        return isPassed() && !day.isBefore(passedOn) && !day.isAfter(validUntil);
    }
}
