package org.stupeni.desk;

import java.time.LocalDate;
import java.util.List;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.StandingDecline;
import org.stupeni.evidence.ReachedRow;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.platform.LocalText;

/**
 * How somebody of a team stands in one competency.
 *
 * @param held the level held today, 1 for none, with the two dates after it null then
 * @param reached the level that the evidence reaches, 1 for none
 * @param declined whether that level was declined and nothing new has come since
 */
public record TeamLevel(
        LocalText competency, int held, LocalDate since, LocalDate until, int reached, boolean declined) {

    static TeamLevel of(Competency competency, HeldLevel held, ReachedRow reached, List<StandingDecline> declines) {
        int evidence = reached == null ? Framework.LOWEST : reached.level();
        boolean declined = declines.stream().anyMatch(decline -> decline.isAbout(competency.id(), evidence));
        return held == null
                ? new TeamLevel(competency.title(), Framework.LOWEST, null, null, evidence, declined)
                : new TeamLevel(competency.title(), held.level(), held.since(), held.until(), evidence, declined);
    }

    public boolean isHeld() {
        return held > Framework.LOWEST;
    }

    /** Whether a level is reached on which nobody has decided yet. */
    public boolean isWaiting() {
        return reached > held && !declined;
    }
}
