package org.stupeni.evidence.rules;

/** What other rules change for a person in one competency. The names are kept in rows. */
public enum ImpactKind {
    /** Another level is reached. */
    LEVEL,
    /** An open proposal lapses: it quotes the rules it was made by. */
    PROPOSAL,
    /** Others decide: about a level that is reached and not held, or about the renewal of one that is held. */
    DECIDERS,
    /** The next certificate holds for another time. */
    VALIDITY,
    /** A held level may be renewed from another day on. */
    WINDOW,
    /** Other small checks renew a held level, or none any more. */
    CHECKS
}
