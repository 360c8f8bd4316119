package org.stupeni.desk;

import java.util.Locale;
import org.stupeni.certification.OpenDecision;
import org.stupeni.evidence.Assessed;
import org.stupeni.framework.Framework;

/**
 * Where a person stands on the stair of a competency, and which step comes next. Every page that shows the stair, the next step or what is missing asks here, so that
 * they cannot differ.
 *
 * @param held the level held today, 1 for none
 * @param level the level in question: what is reached, after the end of a level what is reached anew
 * @param ground what the level in question follows from, and what is still missing
 */
public record Climb(int held, int level, State state, Assessed ground) {

    /** What stands between what is held and what is reached. */
    public enum State {
        /** No more is reached than is held. */
        CLIMBING,
        /** More is reached, and it is somebody else's turn; also while a decision can still be undone. */
        WAITING,
        /** More is reached, it was declined, and nothing new has come since. */
        DECLINED,
        /** More is reached, its certificate was revoked, and nothing new has come since. */
        REVOKED,
        /** A certificate for it is suspended: it comes back or is revoked. */
        SUSPENDED
    }

    /** Where no more is reached than held, nobody needs to know what was decided before. */
    static Climb of(Assessed assessed, int held) {
        return new Climb(held, assessed.reached(), State.CLIMBING, assessed);
    }

    static Climb of(OpenDecision open) {
        int level = open.level();
        return new Climb(open.heldLevel(), level, state(open, level), open.ground());
    }

    private static State state(OpenDecision open, int level) {
        if (open.isSuspended(open.assessed().reached())) {
            return State.SUSPENDED;
        }
        if (level <= open.heldLevel()) {
            return State.CLIMBING;
        }
        if (!open.isDeclined()) {
            return State.WAITING;
        }
        return open.declined().isRevoked() ? State.REVOKED : State.DECLINED;
    }

    /** The level to climb to: above what is held, and above what is reached as long as that waits for others; 6 at the top. */
    public int next() {
        return Math.min(Framework.HIGHEST, isWaiting() ? level : held) + 1;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /** "waiting", "declined", ...: for keys of texts. */
    public String word() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** Whether only something new leads on: what there is was declined, or taken away again. */
    public boolean isDeclined() {
        return state == State.DECLINED || state == State.REVOKED;
    }

    public boolean isSuspended() {
        return state == State.SUSPENDED;
    }

    /** The level that waits for a decision; what is held where none does. */
    public int waiting() {
        return isWaiting() ? level : held;
    }
}
