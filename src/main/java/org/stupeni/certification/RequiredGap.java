package org.stupeni.certification;

import java.time.LocalDate;

/**
 * What a position asks of somebody in one competency, against what the person holds.
 *
 * @param held 1 for nothing
 * @param until the last day of what is held, or null
 */
public record RequiredGap(String competency, int required, int held, LocalDate until) {

    public boolean isHeld() {
        return until != null;
    }

    public boolean isMet() {
        return held >= required;
    }
}
