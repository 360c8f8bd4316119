package org.stupeni.report.matrix;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stupeni.report.Standing;

/**
 * How many people a selection has, and how many of them hold which level.
 *
 * @param held people by competency and level; level 1 for none
 */
public record Totals(long people, Map<String, Map<Integer, Long>> held) {

    static Totals of(List<StandingPeople> counts, Collection<String> competencies) {
        Map<String, Map<Integer, Long>> held = new TreeMap<>();
        for (StandingPeople count : counts) {
            Standing standing = Standing.of(count.standing());
            for (String competency : competencies) {
                held.computeIfAbsent(competency, key -> new TreeMap<>())
                        .merge(standing.in(competency).held(), count.people(), Long::sum);
            }
        }
        return new Totals(counts.stream().mapToLong(StandingPeople::people).sum(), held);
    }

    /** How many hold exactly this level of this competency. */
    public long at(String competency, int level) {
        return held.getOrDefault(competency, Map.of()).getOrDefault(level, 0L);
    }
}
