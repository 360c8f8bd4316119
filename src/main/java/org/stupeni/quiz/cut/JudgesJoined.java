package org.stupeni.quiz.cut;

import java.time.Instant;
import java.util.List;
import org.stupeni.platform.Fact;

/** More judges were named for a study in its first round; fired in the transaction that did it. */
public record JudgesJoined(Long who, long studyId, List<Long> judges, Instant when) implements Fact {

    @Override
    public String what() {
        return "quiz.cut-judges-joined";
    }

    @Override
    public String which() {
        return "cut-study:" + studyId;
    }
}
