package org.stupeni.quiz.time;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** Somebody reported that something went wrong in an exam, or such a report was put aside; fired by {@link Incidents} in the transaction that did it. */
public record IncidentHappened(Long who, String what, long attemptId, Instant when) implements Fact {

    static IncidentHappened reported(Long who, long attemptId, Instant when) {
        return new IncidentHappened(who, "quiz.incident-reported", attemptId, when);
    }

    static IncidentHappened putAside(Long who, long attemptId, Instant when) {
        return new IncidentHappened(who, "quiz.incident-put-aside", attemptId, when);
    }

    @Override
    public String which() {
        return "attempt:" + attemptId;
    }
}
