package org.stupeni.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.stupeni.certification.DoneMeasure.What;

/**
 * A decision as it stood at the end of a day. Pure.
 *
 * @param done what had been done to its certificate by then, the newest first
 * @param overturned whether an appeal had been upheld by then
 */
public record DecidedByDay(DecisionRow decision, List<DoneMeasure> done, boolean overturned) {

    public DecidedByDay {
        done = List.copyOf(done);
    }

    /**
     * The decisions about one competency that explain where the person stood on a day, the newest first: back to the one by which they held their level; all where
     * they held none. What was taken back, or waited for its certificate, is none of them: nobody was told of it.
     *
     * @param decisions of the person, the newest first
     * @param measures of the person, the newest first
     * @param held the level held on that day, 1 for none
     */
    public static List<DecidedByDay> of(
            List<DecisionRow> decisions,
            List<DoneMeasure> measures,
            String competency,
            LocalDate on,
            int held,
            ZoneId zone) {
        List<DecidedByDay> found = new ArrayList<>();
        for (DecisionRow row : decisions) {
            boolean told = !row.isCertified() || row.isIssued();
            if (!told || !row.competency().equals(competency) || !isBy(on, row.decidedAt(), zone)) {
                continue;
            }
            DecidedByDay one = new DecidedByDay(
                    row,
                    measures.stream()
                            .filter(done -> done.certificate().equals(row.certificate())
                                    && !done.on().isAfter(on))
                            .toList(),
                    isBy(on, row.overturnedAt(), zone));
            found.add(one);
            if (one.holds(held, on)) {
                break;
            }
        }
        return found;
    }

    private static boolean isBy(LocalDate on, Instant happened, ZoneId zone) {
        return happened != null && !LocalDate.ofInstant(happened, zone).isAfter(on);
    }

    private boolean holds(int level, LocalDate on) {
        return isCounting()
                && decision.level() >= level
                && !decision.validFrom().isAfter(on)
                && !decision.validUntil().isBefore(on);
    }

    /** Whether it certified a level and its certificate was neither suspended nor revoked. */
    public boolean isCounting() {
        return decision.isCertified() && (done.isEmpty() || done.get(0).what() == What.REINSTATED);
    }

    /** Whether it stands against this level, which the evidence reached. */
    public boolean isAgainst(int level) {
        return !isCounting() && !overturned && decision.level() >= level;
    }
}
