package org.stupeni.desk;

import java.time.LocalDate;
import org.stupeni.framework.Competency;

/**
 * One competency on a person's start page.
 *
 * @param until the last day the held level is held, or null
 */
public record CompetencyView(Competency competency, LocalDate until, Climb climb) {

    /** The level held today, 1 for none. */
    public int held() {
        return climb.held();
    }
}
