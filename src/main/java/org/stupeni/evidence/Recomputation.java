package org.stupeni.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;

/**
 * What becomes of the kept levels of a person when they are computed anew. Pure: what was kept, what is known, the rules and the day in; the level of today and
 * the days on which another one began out.
 *
 * <p>{@link ReachedLevels} writes it down; the test that lives through thousands of histories follows the very same.
 *
 * @param kept what was last computed
 * @param now what today has come to
 * @param changes the days since on which another level began
 */
record Recomputation(String competency, Kept kept, LevelOn now, List<LevelOn> changes) {

    /**
     * A level as it was last computed: for which day, and by which version of the rules.
     *
     * @param later the levels that began after that day, as they are written already; none where it was the last day
     */
    record Kept(int level, LocalDate assessedOn, int framework, Map<LocalDate, Integer> later) {

        Kept(int level, LocalDate assessedOn, int framework) {
            this(level, assessedOn, framework, Map.of());
        }

        /**
         * What was kept on an earlier day, where a piece of evidence of that day has come since then.
         *
         * @param history what stands of this competency, the newest first
         */
        static Kept on(LocalDate day, List<HistoryRow> history) {
            Map<LocalDate, Integer> later = new HashMap<>();
            for (HistoryRow row : history) {
                if (!row.from().isAfter(day)) {
                    return new Kept(row.level(), day, 0, later);
                }
                later.put(row.from(), row.level());
            }
            return new Kept(Framework.LOWEST, day, 0, later);
        }
    }

    /**
     * Computes every competency that is in the rules or was kept.
     *
     * @param kept by competency; one that is missing has been level 1 for as long as the others were kept
     * @param evidence everything the ledger keeps of the person
     * @param rules in force today
     * @param inForceOn the rules of an earlier day
     * @param sources of any day: no level depends on them
     */
    static List<Recomputation> of(
            Map<String, Kept> kept,
            List<Evidence> evidence,
            FrameworkVersion rules,
            LocalDate today,
            Function<LocalDate, FrameworkVersion> inForceOn,
            Sources sources) {
        LocalDate since = kept.values().stream()
                .map(Kept::assessedOn)
                .min(LocalDate::compareTo)
                .orElse(today);
        Set<String> competencies = new LinkedHashSet<>();
        rules.framework().competencies().forEach(competency -> competencies.add(competency.id()));
        competencies.addAll(kept.keySet());
        List<Recomputation> all = new ArrayList<>();
        for (String competency : competencies) {
            Kept before = kept.getOrDefault(competency, new Kept(Framework.LOWEST, since, 0));
            LevelOn now = levelOn(evidence, rules, competency, today, sources);
            // If the rules are the same today as they were then, they never changed between.
            boolean same = before.framework() == rules.number();
            all.add(new Recomputation(
                    competency,
                    before,
                    now,
                    LevelOn.changes(
                            before.level(),
                            before.assessedOn(),
                            before.later(),
                            now,
                            day -> levelOn(evidence, same ? rules : inForceOn.apply(day), competency, day, sources))));
        }
        return all;
    }

    static LevelOn levelOn(
            List<Evidence> evidence, FrameworkVersion rules, String competency, LocalDate day, Sources sources) {
        return rules.framework().competency(competency).isPresent()
                ? LevelOn.of(Assessment.assess(evidence, rules, competency, day, sources))
                : LevelOn.unknown(day, rules.number());
    }
}
