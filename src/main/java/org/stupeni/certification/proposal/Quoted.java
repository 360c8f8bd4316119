package org.stupeni.certification.proposal;

import java.util.Optional;

/**
 * What a proposal quotes, held against what is so today. Pure.
 *
 * @param decided how many decisions about person and competency there were
 * @param framework the number of the rules
 */
public record Quoted(int level, int decided, int framework) {

    /** What has changed since, so that nobody can approve it any more. */
    public enum Stale {
        /** The person is not there any more. */
        LEFT,
        /** Somebody has decided. */
        DECIDED,
        /** Other rules are in force. */
        RULES,
        /** A cited piece of evidence was voided. */
        EVIDENCE,
        /** The level is not the one in question any more: it is not reached, or a higher one is. */
        LEVEL
    }

    /**
     * @param decidedNow how many decisions there are
     * @param rules the number of the rules in force
     * @param inQuestion the level in question today
     * @param voided whether a piece of what was cited is voided
     */
    Optional<Stale> stale(int decidedNow, int rules, int inQuestion, boolean voided) {
        if (decidedNow != decided) {
            return Optional.of(Stale.DECIDED);
        }
        if (rules != framework) {
            return Optional.of(Stale.RULES);
        }
        if (voided) {
            return Optional.of(Stale.EVIDENCE);
        }
        return inQuestion == level ? Optional.empty() : Optional.of(Stale.LEVEL);
    }
}
