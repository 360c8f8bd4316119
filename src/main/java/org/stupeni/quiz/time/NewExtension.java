package org.stupeni.quiz.time;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;

/**
 * More time as somebody wants to give it while attempts are running.
 *
 * @param minutes null where none were typed
 * @param deed the name of this deed, made with its form: the same form sent twice gives once
 */
public record NewExtension(Integer minutes, String reason, String deed) {

    static final int MOST_MINUTES = 600;
    private static final ReasonRule REASON =
            new ReasonRule("quiz_running.reason_missing", "quiz_running.reason_long", 1000);
    private static final int LONGEST_DEED = 60;

    public NewExtension {
        reason = reason == null ? "" : reason.strip();
        deed = deed == null ? "" : deed.substring(0, Math.min(LONGEST_DEED, deed.length()));
    }

    /** What speaks against it, by field. */
    public Map<String, Refused> problems() {
        Map<String, Refused> problems = new LinkedHashMap<>();
        if (minutes == null || minutes < 1 || minutes > MOST_MINUTES) {
            problems.put("minutes", new Refused("quiz_running.minutes_range", MOST_MINUTES));
        }
        REASON.problem(reason).ifPresent(problem -> problems.put("reason", problem));
        return problems;
    }
}
