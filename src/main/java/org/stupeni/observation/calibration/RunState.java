package org.stupeni.observation.calibration;

/** How a calibration run stands. */
public enum RunState {
    OPEN,
    PASSED,
    FAILED
}
