package org.stupeni.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A time in which no server worked: from the last sign of life to the next start.
 *
 * @param id of the run that ended it, so that nobody answers for the same outage twice
 */
public record Outage(long id, Instant from, Instant until) {

    /** The times that none of these runs covers, oldest first; what was before the first run is nobody's. */
    public static List<Outage> between(List<Run> runs) {
        List<Outage> outages = new ArrayList<>();
        Instant covered = null;
        for (Run run : runs.stream()
                .sorted(Comparator.comparing(Run::startedAt).thenComparing(Run::id))
                .toList()) {
            if (covered != null && run.startedAt().isAfter(covered)) {
                outages.add(new Outage(run.id(), covered, run.startedAt()));
            }
            covered = covered == null || run.seenAt().isAfter(covered) ? run.seenAt() : covered;
        }
        return outages;
    }

    public Duration length() {
        return Duration.between(from, until);
    }
}
