package org.stupeni.desk;

import java.time.LocalDate;
import org.stupeni.evidence.Assessed;
import org.stupeni.framework.Competency;

/**
 * One competency on a person's start page: what is held, what is reached, and what the next level needs.
 *
 * @param held the level held today, 1 for none
 * @param until the last day it is held, or null
 * @param declined whether what is reached was declined and nothing new has come since
 */
public record CompetencyView(Competency competency, int held, LocalDate until, Assessed assessed, boolean declined) {

    /** Whether a level is reached that is not held yet, so that somebody has to decide. */
    public boolean isWaiting() {
        return assessed.reached() > held && !declined;
    }

    /** The level to climb to next, above what is held and what is reached; 6 at the top. */
    public int nextLevel() {
        return Math.max(held, assessed.reached()) + 1;
    }
}
