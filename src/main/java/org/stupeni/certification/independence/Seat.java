package org.stupeni.certification.independence;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.stupeni.platform.Refused;

/** What somebody may do about a person, and which ties forbid it. Pure. */
public enum Seat {
    /** Proposes a level: independent of the person. */
    PROPOSER(EnumSet.of(Tie.SELF, Tie.CONFLICT, Tie.LINE, Tie.BELOW)),
    /**
     * Decides alone about a level that takes one person: independent of the person, and none of the evidence is the own word. What they saw, marked, voted or entered
     * would otherwise make a level by one person from its first piece of evidence to its certificate. Neither is it whoever decided about it before and was overturned
     * on appeal.
     *
     * <p>Who wrote or published the course, or looked at its keys, may: levels 2 and 3 are reached by exams that are scored by the key, the same for everybody, and what a
     * person judges of one examinee, a mark, bars already. Where the rule lets the portal certify by itself nobody weighs anything at all; to ask more of one person than of
     * none, and to leave a small house, whose HR writes the courses, with nobody to decide, would protect nothing. A rule that wants the trainer out asks for two.
     */
    ONE(EnumSet.of(
            Tie.SELF,
            Tie.CONFLICT,
            Tie.LINE,
            Tie.BELOW,
            Tie.OVERTURNED,
            Tie.OBSERVED,
            Tie.MARKED,
            Tie.PANEL,
            Tie.RECORDED)),
    /** Approves, returns or declines a proposal: independent of the person, of the evidence and of the proposer. */
    APPROVER(EnumSet.complementOf(EnumSet.of(Tie.DECIDED))),
    /** The second of two who take a certificate away: independent of the person and of the first. */
    SECOND(EnumSet.of(Tie.SELF, Tie.CONFLICT, Tie.LINE, Tie.BELOW, Tie.PROPOSED, Tie.PROPOSERS_LINE)),
    /** Settles what observers see differently: independent of the person and of the observers. */
    SETTLER(EnumSet.of(Tie.SELF, Tie.CONFLICT, Tie.LINE, Tie.BELOW, Tie.OBSERVED)),
    /** Sits on a panel: independent of the person and of the evidence. */
    PANEL(EnumSet.of(
            Tie.SELF,
            Tie.CONFLICT,
            Tie.LINE,
            Tie.BELOW,
            Tie.OBSERVED,
            Tie.MENTORED,
            Tie.MARKED,
            Tie.TAUGHT,
            Tie.RECORDED)),
    /** Answers an appeal: independent of the person and of the decision. */
    APPEAL(EnumSet.of(Tie.SELF, Tie.CONFLICT, Tie.LINE, Tie.BELOW, Tie.DECIDED));

    private final Set<Tie> barring;

    Seat(Set<Tie> barring) {
        this.barring = barring;
    }

    /** Why somebody with these ties may not take the seat, by the first of them; nothing where they may. */
    public Optional<Refused> refuses(Set<Tie> ties) {
        return barring.stream()
                .filter(ties::contains)
                .findFirst()
                .map(tie -> new Refused("certification_independence." + tie.word()));
    }
}
