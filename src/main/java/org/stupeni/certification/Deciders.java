package org.stupeni.certification;

/**
 * Who makes a decision, and in which manner.
 *
 * @param decider who decides, or the second of two; null for the portal
 * @param proposer the first of two, or null
 */
public record Deciders(Long decider, Long proposer, Decision.Manner manner) {

    /** The portal by itself. */
    static Deciders rule() {
        return new Deciders(null, null, Decision.Manner.RULE);
    }

    public static Deciders one(Long decider) {
        return new Deciders(decider, null, Decision.Manner.ONE);
    }

    /** One person alone, although it takes two. Who may is for {@code certification.proposal} to say. */
    public static Deciders override(Long decider) {
        return new Deciders(decider, null, Decision.Manner.OVERRIDE);
    }

    /** One person proposed, another one decides. Whether they are independent is for {@code certification.proposal} to say. */
    public static Deciders two(Long proposer, Long decider) {
        return new Deciders(decider, proposer, Decision.Manner.TWO);
    }
}
