package org.stupeni.certification;

import org.stupeni.platform.Refused;

/** Why something was decided, in the words of who decided: the person concerned and an auditor read it. */
final class Reason {

    static final int SHORTEST = 10;
    static final int LONGEST = 1000;

    private Reason() {}

    /**
     * The reason without spaces around it.
     *
     * @throws Refused if it is missing, too short to say anything, or too long
     */
    static String required(String typed) {
        String reason = optional(typed);
        if (reason == null || reason.length() < SHORTEST) {
            throw new Refused("certification_decision.reason_missing", SHORTEST);
        }
        return reason;
    }

    /**
     * The reason without spaces around it, or null where none is given.
     *
     * @throws Refused if it is too long
     */
    static String optional(String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.length() > LONGEST) {
            throw new Refused("certification_decision.reason_long", LONGEST);
        }
        return reason.isEmpty() ? null : reason;
    }
}
