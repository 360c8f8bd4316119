package org.stupeni.quiz.start;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stupeni.quiz.grant.Grant;

/**
 * Where a person stands with an exam: whether it can be started now, and if not, why and when.
 *
 * @param left attempts that are left, a running one not counted
 * @param attemptId the attempt this is about: the open one, the one being graded or marked, the passed one, else the last one; null if there was none
 * @param grant for {@link Kind#MAY_START}: what allows it in spite of number or break; else null
 * @param modules for {@link Kind#PRACTISE} and {@link Kind#WAIT}: the ids of the modules to practise before the next start
 * @param belowShare whether an attempt was passed, but with an indicator below the share that the level's rule asks for, or never asked about, so that there may be another
 * @param next for {@link Kind#WAIT}: the moment of the next start; else null
 * @param anew from which day on attempts count; null as long as all do
 * @param renewal the level that a pass renews now, for {@link Kind#PASSED} later; null where there is none to renew
 */
public record Standing(
        Kind kind,
        int left,
        Long attemptId,
        Instant next,
        Grant grant,
        List<String> modules,
        boolean belowShare,
        LocalDate anew,
        ExamCycle renewal) {

    /** Without a grant and without anything to practise. */
    public Standing(Kind kind, int left, Long attemptId, Instant next) {
        this(kind, left, attemptId, next, null, List.of(), false, null, null);
    }

    /** What a person can do about the exam. */
    public enum Kind {
        MAY_START,
        /** An attempt is running and goes on. */
        OPEN,
        /** An attempt is handed in and has no result yet. */
        BEING_GRADED,
        /** An attempt has a provisional result, until people have marked its open answers. */
        BEING_MARKED,
        /** Passed, with every share that the level's rule asks for. */
        PASSED,
        WAIT,
        /** Its last day is over, whatever was granted. */
        CLOSED,
        /** What was weak in the failed attempt has to be practised first. */
        PRACTISE,
        NONE_LEFT
    }

    Standing by(Grant allowing) {
        return new Standing(kind, left, attemptId, next, allowing, modules, belowShare, anew, renewal);
    }

    Standing belowShare(boolean below) {
        return new Standing(kind, left, attemptId, next, grant, modules, below, anew, renewal);
    }

    Standing practising(Kind instead, List<String> due) {
        return new Standing(instead, left, attemptId, next, null, due, belowShare, anew, renewal);
    }

    Standing renewing(LocalDate since, ExamCycle level) {
        return new Standing(kind, left, attemptId, next, grant, modules, belowShare, since, level);
    }

    public boolean isOpen() {
        return kind == Kind.OPEN;
    }

    public boolean mayStart() {
        return kind == Kind.MAY_START;
    }
}
