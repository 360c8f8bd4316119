package org.stupeni.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Level;
import org.stupeni.framework.Need;

/**
 * Which level a person's evidence reaches by the rules on a day.
 *
 * <p>Pure: the same evidence, rules and day give the same answer, in whatever order the evidence comes. More evidence never lowers the level; only a row
 * that voids another one, time and other rules do.
 */
public final class Assessment {

    private static final Comparator<Evidence> NEWEST_FIRST = Comparator.comparing(Evidence::occurredOn)
            .thenComparing(Evidence::id)
            .reversed();

    private Assessment() {}

    /**
     * Assesses one competency. In a retired one nothing is reached any more; what is held stays held.
     *
     * @param evidence everything the ledger keeps of the person, of every competency: a rule may look at another one
     * @param on the day; evidence counts to the end of its last day
     * @throws java.util.NoSuchElementException if the framework has no such competency
     */
    public static Assessed assess(
            List<Evidence> evidence, FrameworkVersion version, String competencyId, LocalDate on, Sources sources) {
        return assess(evidence, version, competencyId, on, sources, null);
    }

    /**
     * Assesses one competency for a renewal: where the rule lets evidence grow old (within so many months), only what came after the decision that is renewed
     * counts, so that nobody is certified twice for one deed. What does not grow old, a course or a held level, counts on.
     *
     * @param since the day of the decision that is renewed, or null where everything counts
     */
    static Assessed assess(
            List<Evidence> evidence,
            FrameworkVersion version,
            String competencyId,
            LocalDate on,
            Sources sources,
            LocalDate since) {
        Competency competency = version.framework().competency(competencyId).orElseThrow();
        List<Evidence> known = evidence.stream()
                .filter(one -> one.isKnownOn(on) && one.statement().counts())
                .sorted(NEWEST_FIRST)
                .toList();
        List<Level> open = version.framework().hasRetired(competencyId) ? List.of() : competency.levels();
        List<LevelAssessed> levels = open.stream()
                .map(level -> {
                    Need rule = level.rule().needs();
                    return new LevelAssessed(
                            level.level(),
                            new NeedAssessment(known, competencyId, on, sources, version.framework(), since, rule)
                                    .result(rule),
                            RenewalByChecks.of(known, competencyId, on, since, level));
                })
                .toList();
        int reached = levels.stream()
                .filter(LevelAssessed::met)
                .mapToInt(LevelAssessed::level)
                .max()
                .orElse(Framework.LOWEST);
        return new Assessed(competencyId, on, version, reached, levels, decision(known, competencyId, on));
    }

    private static Evidence decision(List<Evidence> known, String competency, LocalDate on) {
        return known.stream()
                .filter(one -> one.competency().equals(competency))
                .filter(one -> one.statement() instanceof LevelDecided decided && decided.hasBegun(on))
                .filter(one -> EvidenceAge.isInForce(one, on))
                .max(Comparator.comparingInt((Evidence one) -> ((LevelDecided) one.statement()).level())
                        .thenComparing(NEWEST_FIRST.reversed()))
                .orElse(null);
    }
}
