package org.stupeni.certification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.LevelAssessed;
import org.stupeni.evidence.PersonLedger;
import org.stupeni.framework.LevelRule;
import org.stupeni.platform.Refused;

/**
 * What there is to decide about a person in a competency today.
 *
 * @param ledger what all of it was computed from
 * @param held what the person holds, or null
 * @param declined that the reached level, or a higher one, was declined or taken away and nothing new has come since; else null
 * @param taken every decision there was
 * @param again what the evidence since the last decision reaches, where the held level may be renewed today or the last one has ended; else null
 */
public record OpenDecision(
        PersonLedger ledger,
        String competency,
        Assessed assessed,
        HeldLevel held,
        StandingDecline declined,
        List<DecisionTaken> taken,
        Assessed again) {

    public OpenDecision {
        taken = List.copyOf(taken);
    }

    public Long employeeId() {
        return ledger.employeeId();
    }

    /** How many decisions there were: a form carries it, so that nobody decides on what somebody else has just changed. */
    public int decided() {
        return taken.size();
    }

    /** The validity period a decision would open, from 1. */
    public int cycle() {
        return 1 + (int) taken.stream().filter(DecisionTaken::isCertified).count();
    }

    /** The decision whose certificate is still to be issued, or null. */
    public DecisionTaken pending() {
        return taken.stream().filter(DecisionTaken::isPending).findFirst().orElse(null);
    }

    /** The level in question: the reached one, which is the held one again where it is to be renewed; what has ended counts by new evidence only. */
    public int level() {
        return restsOnNew(assessed.reached()) && held == null ? again.reached() : assessed.reached();
    }

    /** The same with what the evidence since the last decision reaches. */
    OpenDecision resting(Assessed since) {
        return new OpenDecision(ledger, competency, assessed, held, declined, taken, since);
    }

    /** Whether a decision about this level may not rest on what the last one rested on. */
    private boolean restsOnNew(int level) {
        return again != null && (held == null ? level <= lastEnded().level() : level == held.level());
    }

    public int heldLevel() {
        return held == null ? 1 : held.level();
    }

    /** Whether the level in question is the held one, its window is open and it is not renewed yet. */
    public boolean isRenewal() {
        return again != null && held != null && held.level() == assessed.reached();
    }

    /**
     * Whether somebody should decide: more is reached than held, or the held level is reached again in its window, and nobody has declined or decided it. Pure;
     * {@link DecisionQueue} asks the same of the database for everybody who reaches more.
     */
    public boolean isOpen() {
        boolean more = level() > heldLevel() || isRenewal() && isMet(level());
        return more && !isDeclined() && pending() == null && !isSuspended(level());
    }

    /** Whether a certificate for this level or a higher one is suspended: then it is to be reinstated or revoked, and no new one made. */
    public boolean isSuspended(int level) {
        return taken.stream()
                .anyMatch(one -> one.suspendedOn() != null
                        && one.level() >= level
                        && !one.validUntil().isBefore(assessed.on()));
    }

    /** Whether it was declined or taken away and nothing new has come since. */
    public boolean isDeclined() {
        return declined != null;
    }

    /** Whether the rule asks for two people. */
    public boolean isForTwo() {
        return rule(level()).map(LevelRule::decision).orElse(null) == LevelRule.Decision.TWO;
    }

    /** From when to when the reached level would be held if it were certified today. */
    public Validity validity() {
        return validity(level());
    }

    Validity validity(int level) {
        int months = rule(level).orElseThrow().validMonths();
        return held != null && held.level() == level
                ? Validity.after(held.until(), months)
                : Validity.from(assessed.on(), months);
    }

    /** The first day on which the held level may be renewed; null where nothing is held, or a later certificate says the same or more. */
    public LocalDate renewable() {
        if (held == null || isRenewed()) {
            return null;
        }
        return rule(held.level())
                .map(rule -> LevelRule.renewableFrom(held.until(), rule.renewal()))
                .orElse(null);
    }

    private boolean isRenewed() {
        return taken.stream()
                .anyMatch(one -> one.isCertified()
                        && one.certificateId() != null
                        && one.level() >= held.level()
                        && one.validUntil().isAfter(held.until()));
    }

    /** The last day of what was held before, where nothing is held now; else null. A new period leaves the gap. */
    public LocalDate expiredOn() {
        return lastEnded() == null ? null : lastEnded().validUntil();
    }

    /** What was held until last, where nothing is held now; else null. */
    DecisionTaken lastEnded() {
        return held != null
                ? null
                : taken.stream()
                        .filter(one -> one.isCertified()
                                && one.certificateId() != null
                                && one.validUntil().isBefore(assessed.on()))
                        .max(Comparator.comparing(DecisionTaken::validUntil).thenComparing(DecisionTaken::level))
                        .orElse(null);
    }

    Optional<Refused> refuses(Long decider, int level, Decision.Manner manner) {
        return policy(level)
                .refuses(decider, manner)
                .or(() -> refusedAsSuspended(level))
                .or(this::refusedAsDeclined);
    }

    private Optional<Refused> refusedAsSuspended(int level) {
        return isSuspended(level)
                ? Optional.of(new Refused("certification_decision.suspended", level))
                : Optional.empty();
    }

    private Optional<Refused> refusedAsDeclined() {
        return isDeclined()
                ? Optional.of(new Refused(
                        declined.isRevoked() ? "certification_decision.revoked" : "certification_decision.declined",
                        level(),
                        declined.at()))
                : Optional.empty();
    }

    private DecisionPolicy policy(int level) {
        return new DecisionPolicy(
                employeeId(),
                level,
                isMet(level),
                heldLevel(),
                rule(level).map(LevelRule::decision).orElse(null),
                pending() != null,
                renewable(),
                assessed.on());
    }

    private boolean isMet(int level) {
        return ground(level).level(level).map(LevelAssessed::met).orElse(false);
    }

    /** The assessment that a decision about this level rests on. */
    private Assessed ground(int level) {
        return restsOnNew(level) ? again : assessed;
    }

    /** The assessment that a decision about the level in question rests on: for a renewal, and after a gap, that of what came since the last decision. */
    public Assessed ground() {
        return ground(level());
    }

    Optional<LevelRule> rule(int level) {
        return assessed.version().framework().level(competency, level).map(found -> found.rule());
    }

    /** What reaches the level in question, each piece once. */
    public List<Evidence> cited() {
        return cited(level());
    }

    /** What reaches this level. */
    public List<Evidence> cited(int level) {
        return ground(level).level(level).stream()
                .flatMap(LevelAssessed::allCited)
                .distinct()
                .toList();
    }

    /** A decision about this level would be about this, with the evidence that reaches it. */
    Decision.Subject subject(int level) {
        return new Decision.Subject(
                employeeId(),
                competency,
                level,
                decided() + 1,
                cycle(),
                assessed.version().number(),
                cited(level).stream().map(Evidence::id).distinct().toList());
    }
}
