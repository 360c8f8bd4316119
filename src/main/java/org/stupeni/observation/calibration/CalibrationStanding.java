package org.stupeni.observation.calibration;

import java.time.LocalDate;

/**
 * How an observer stands in one competency.
 *
 * @param validUntil the last day on which the observer is calibrated, or null where they are not
 * @param endedOn the last day on which they were, where that is over; else null
 * @param open the run that is not finished, or null
 * @param last the run finished last, or null
 * @param nextOn the first day on which another run may be begun, or null where that is today
 * @param offered whether there are scenes enough
 */
public record CalibrationStanding(
        String competency,
        LocalDate validUntil,
        LocalDate endedOn,
        RunRow open,
        RunRow last,
        LocalDate nextOn,
        boolean offered) {

    public boolean isCalibrated() {
        return validUntil != null;
    }

    public boolean isStartable() {
        return offered && open == null && nextOn == null;
    }
}
