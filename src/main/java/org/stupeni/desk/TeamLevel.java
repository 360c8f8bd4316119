package org.stupeni.desk;

import java.time.LocalDate;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.PastOutcome;
import org.stupeni.evidence.ReachedRow;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.platform.LocalText;

/**
 * How somebody of a team stands in one competency.
 *
 * @param held the level held today, 1 for none, with the two dates after it null then
 * @param reached the level that the evidence reaches, 1 for none
 * @param awaited whether somebody has to decide about that
 * @param earlier what was decided last where nothing is held, or null
 */
public record TeamLevel(
        String id,
        LocalText competency,
        int held,
        LocalDate since,
        LocalDate until,
        int reached,
        boolean awaited,
        PastOutcome earlier) {

    static TeamLevel of(
            Competency competency, HeldLevel held, ReachedRow reached, boolean awaited, PastOutcome earlier) {
        int evidence = reached == null ? Framework.LOWEST : reached.level();
        return held == null
                ? new TeamLevel(
                        competency.id(), competency.title(), Framework.LOWEST, null, null, evidence, awaited, earlier)
                : new TeamLevel(
                        competency.id(),
                        competency.title(),
                        held.level(),
                        held.since(),
                        held.until(),
                        evidence,
                        awaited,
                        null);
    }

    public boolean isHeld() {
        return held > Framework.LOWEST;
    }
}
