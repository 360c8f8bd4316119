package org.stupeni.observation.calibration.web;

import org.stupeni.observation.calibration.CalibrationStanding;

/**
 * How an observer stands in one competency, in the reader's language.
 *
 * @param bias how far the last finished run lay from the key, as a sentence; null where there is none
 * @param drift how that has changed since the run before, or null
 */
public record StandingView(CalibrationStanding standing, String title, String bias, String drift) {}
