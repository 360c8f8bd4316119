package org.stupeni.quiz.cut;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** A study of a cut went a step on; fired in the transaction that did it. */
public record CutStudyHappened(Long who, String what, long studyId, Instant when) implements Fact {

    private static final String OPENED = "quiz.cut-study-opened";

    static CutStudyHappened opened(Long who, long studyId, Instant when) {
        return new CutStudyHappened(who, OPENED, studyId, when);
    }

    /** Whether the study has begun: from now on its judges are asked. */
    public boolean isOpened() {
        return what.equals(OPENED);
    }

    static CutStudyHappened roundEnded(Long who, long studyId, Instant when) {
        return new CutStudyHappened(who, "quiz.cut-round-ended", studyId, when);
    }

    static CutStudyHappened closed(Long who, long studyId, Instant when) {
        return new CutStudyHappened(who, "quiz.cut-study-closed", studyId, when);
    }

    static CutStudyHappened adopted(Long who, long studyId, Instant when) {
        return new CutStudyHappened(who, "quiz.cut-adopted", studyId, when);
    }

    @Override
    public String which() {
        return "cut-study:" + studyId;
    }
}
