package org.stupeni.certification;

import java.time.Instant;
import java.util.Optional;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.LevelAssessed;
import org.stupeni.framework.LevelRule;
import org.stupeni.platform.Refused;

/**
 * What there is to decide about a person in a competency today.
 *
 * @param held what the person holds, or null
 * @param declinedAt when the reached level, or a higher one, was declined, if nothing new has come since; else null
 * @param decided how many decisions there were: a form carries it, so that nobody decides on what somebody else has just changed
 * @param cycle the validity period a decision would open
 */
public record OpenDecision(
        Long employeeId,
        String competency,
        Assessed assessed,
        HeldLevel held,
        Instant declinedAt,
        int decided,
        int cycle) {

    /** The level the evidence reaches. */
    public int level() {
        return assessed.reached();
    }

    public int heldLevel() {
        return held == null ? 1 : held.level();
    }

    /** Whether more is reached than held and nobody has declined it on this very evidence, so that somebody should decide. */
    public boolean isOpen() {
        return level() > heldLevel() && !isDeclined();
    }

    /** Whether it was declined and nothing new has come since. */
    public boolean isDeclined() {
        return declinedAt != null;
    }

    /** Whether the rule asks for two people. */
    public boolean isForTwo() {
        return rule(level()).map(LevelRule::decision).orElse(null) == LevelRule.Decision.TWO;
    }

    /** From when to when the reached level would be held if it were certified today. */
    public Validity validity() {
        return Validity.from(assessed.on(), rule(level()).orElseThrow().validMonths());
    }

    /** Why this person may not decide about the reached level, or nothing. */
    public Optional<Refused> refuses(Long decider) {
        return refuses(decider, level());
    }

    Optional<Refused> refuses(Long decider, int level) {
        return policy(level).refuses(decider).or(this::refusedAsDeclined);
    }

    private Optional<Refused> refusedAsDeclined() {
        return isDeclined()
                ? Optional.of(new Refused("certification_decision.declined", level(), declinedAt))
                : Optional.empty();
    }

    private DecisionPolicy policy(int level) {
        boolean met = assessed.level(level).map(LevelAssessed::met).orElse(false);
        return new DecisionPolicy(
                employeeId,
                level,
                met,
                heldLevel(),
                rule(level).map(LevelRule::decision).orElse(null));
    }

    Optional<LevelRule> rule(int level) {
        return assessed.version().framework().level(competency, level).map(found -> found.rule());
    }

    /** A decision about this level would be about this, with the evidence that reaches it. */
    Decision.Subject subject(int level) {
        return new Decision.Subject(
                employeeId,
                competency,
                level,
                decided + 1,
                cycle,
                assessed.version().number(),
                assessed.level(level)
                        .orElseThrow()
                        .tree()
                        .allCited()
                        .map(Evidence::id)
                        .distinct()
                        .toList());
    }
}
