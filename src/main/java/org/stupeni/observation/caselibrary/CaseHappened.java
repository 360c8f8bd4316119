package org.stupeni.observation.caselibrary;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * Something was done with a case; fired in the transaction that keeps it.
 *
 * @param courseId the course that got a question or an anchor of it, else null
 */
public record CaseHappened(Long who, String what, Long caseId, String courseId, Instant when) implements Fact {

    private static final String SENT = "observation.case-sent";
    private static final String RETURNED = "observation.case-returned";
    private static final String ACCEPTED = "observation.case-accepted";
    private static final String DECLINED = "observation.case-declined";
    private static final String TAKEN_OUT = "observation.case-taken-out";
    private static final String USED = "observation.case-used";
    private static final String ANCHORED = "observation.case-anchored";
    private static final String ROLE_PLAY = "observation.case-role-play-published";
    private static final String SCENE = "observation.case-scene-published";

    static CaseHappened step(CaseStepKind kind, Long who, Long caseId, String courseId, Instant when) {
        return new CaseHappened(
                who,
                switch (kind) {
                    case SENT -> SENT;
                    case RETURNED -> RETURNED;
                    case ACCEPTED -> ACCEPTED;
                    case DECLINED -> DECLINED;
                    case WITHDRAWN -> "observation.case-withdrawn";
                    case TAKEN_OUT -> TAKEN_OUT;
                    case QUESTION -> "observation.case-became-question";
                    case USED -> USED;
                    case ANCHOR -> "observation.case-became-anchor";
                    case ANCHORED -> ANCHORED;
                    case ROLE_PLAY -> ROLE_PLAY;
                    case PLAY_NEXT -> "observation.case-role-play-changed";
                    case PLAY_OUT -> "observation.case-role-play-retired";
                    case SCENE -> SCENE;
                    case SCENE_NEXT -> "observation.case-scene-changed";
                    case SCENE_OUT -> "observation.case-scene-retired";
                },
                caseId,
                courseId,
                when);
    }

    static CaseHappened worded(Long who, Long caseId, Instant when) {
        return new CaseHappened(who, "observation.case-worded", caseId, null, when);
    }

    static CaseHappened rated(Long who, Long caseId, Instant when) {
        return new CaseHappened(who, "observation.case-rated", caseId, null, when);
    }

    public boolean isSent() {
        return what.equals(SENT);
    }

    public boolean isReturned() {
        return what.equals(RETURNED);
    }

    public boolean isAccepted() {
        return what.equals(ACCEPTED);
    }

    public boolean isDeclined() {
        return what.equals(DECLINED);
    }

    public boolean isTakenOut() {
        return what.equals(TAKEN_OUT);
    }

    /** Whether a course was published with something of it. */
    public boolean isUsed() {
        return what.equals(USED) || what.equals(ANCHORED);
    }

    /** Whether a role-play or a scene of it was published that was not in use before. */
    public boolean isPlayed() {
        return what.equals(ROLE_PLAY) || what.equals(SCENE);
    }

    @Override
    public String which() {
        return "case:" + caseId;
    }
}
