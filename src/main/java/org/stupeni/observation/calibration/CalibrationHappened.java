package org.stupeni.observation.calibration;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** An observer has begun, passed or failed a calibration; fired by {@link Calibrations} in the transaction that keeps it. */
public record CalibrationHappened(Long who, String what, long runId, Instant when) implements Fact {

    static CalibrationHappened begun(Long who, long runId, Instant when) {
        return new CalibrationHappened(who, "calibration.begun", runId, when);
    }

    static CalibrationHappened passed(Long who, long runId, Instant when) {
        return new CalibrationHappened(who, "calibration.passed", runId, when);
    }

    static CalibrationHappened failed(Long who, long runId, Instant when) {
        return new CalibrationHappened(who, "calibration.failed", runId, when);
    }

    @Override
    public String which() {
        return "calibration:" + runId;
    }
}
