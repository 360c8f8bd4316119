package org.stupeni.desk;

import java.time.LocalDate;
import org.stupeni.certification.HeldLevel;
import org.stupeni.evidence.ReachedRow;
import org.stupeni.framework.Framework;
import org.stupeni.platform.LocalText;

/**
 * How somebody of a team stands in one competency.
 *
 * @param held the level held today, 1 for none, with the two dates after it null then
 * @param reached the level that the evidence reaches, 1 for none
 */
public record TeamLevel(LocalText competency, int held, LocalDate since, LocalDate until, int reached) {

    static TeamLevel of(LocalText competency, HeldLevel held, ReachedRow reached) {
        int evidence = reached == null ? Framework.LOWEST : reached.level();
        return held == null
                ? new TeamLevel(competency, Framework.LOWEST, null, null, evidence)
                : new TeamLevel(competency, held.level(), held.since(), held.until(), evidence);
    }

    public boolean isHeld() {
        return held > Framework.LOWEST;
    }

    /** Whether a level is reached on which nobody has decided yet. */
    public boolean isWaiting() {
        return reached > held;
    }
}
