package org.stupeni.certification.panel;

import java.util.Collection;

/**
 * The votes of a panel, counted. Pure.
 *
 * <p>A panel has a result when at least {@value #QUORUM} of its members voted; who abstains or says nothing has not voted. It is passed when more of them say
 * that the level is met than that it is not: a draw is not passed.
 */
public record Tally(int met, int notMet, int abstained) {

    public static final int QUORUM = 3;

    /** @param last the last vote of each member who sits on the panel and has voted */
    public static Tally of(Collection<Ballot> last) {
        return new Tally(count(last, Ballot.MET), count(last, Ballot.NOT_MET), count(last, Ballot.ABSTAINED));
    }

    private static int count(Collection<Ballot> last, Ballot wanted) {
        return (int) last.stream().filter(ballot -> ballot == wanted).count();
    }

    public boolean hasQuorum() {
        return met + notMet >= QUORUM;
    }

    public boolean isPassed() {
        return hasQuorum() && met > notMet;
    }
}
