package org.stupeni.observation.peer;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * Something happened in a round; fired in the transaction that keeps it. No mark and no word of an answer is in it.
 *
 * @param employeeId whose round it is
 * @param other the colleague who is asked, the manager it is shown to, or null
 */
public record RoundHappened(
        Long who, String what, long roundId, Long employeeId, String competency, Long other, Instant when)
        implements Fact {

    private static final String ASKED = "peer.asked";
    private static final String COMPLETE = "peer.complete";
    private static final String ENDED = "peer.ended";
    private static final String SHOWN = "peer.shown";

    static RoundHappened begun(PeerRound round, Instant when) {
        return of(round.employeeId(), "peer.begun", round, null, when);
    }

    static RoundHappened asked(PeerRound round, Long colleague, Instant when) {
        return of(round.employeeId(), ASKED, round, colleague, when);
    }

    /** The last of those asked has answered or declined: told by the portal, since it must not be known who that was. */
    static RoundHappened complete(PeerRound round, Instant when) {
        return of(null, COMPLETE, round, null, when);
    }

    static RoundHappened closed(PeerRound round, Instant when) {
        return of(round.employeeId(), "peer.closed", round, null, when);
    }

    /** Its last day is over: told by the portal. */
    static RoundHappened ended(PeerRound round, Instant when) {
        return of(null, ENDED, round, null, when);
    }

    static RoundHappened shown(PeerRound round, Long manager, Instant when) {
        return of(round.employeeId(), SHOWN, round, manager, when);
    }

    static RoundHappened hidden(PeerRound round, Instant when) {
        return of(round.employeeId(), "peer.hidden", round, null, when);
    }

    private static RoundHappened of(Long who, String what, PeerRound round, Long other, Instant when) {
        return new RoundHappened(who, what, round.id(), round.employeeId(), round.competency(), other, when);
    }

    public boolean isAsked() {
        return what.equals(ASKED);
    }

    public boolean isComplete() {
        return what.equals(COMPLETE);
    }

    public boolean isEnded() {
        return what.equals(ENDED);
    }

    public boolean isShown() {
        return what.equals(SHOWN);
    }

    @Override
    public String which() {
        return "peer-round:" + roundId;
    }
}
