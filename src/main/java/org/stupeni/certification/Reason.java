package org.stupeni.certification;

import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;

/** Why something was decided, in the words of who decided: the person concerned and an auditor read it. */
public final class Reason {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 1000;

    private static final ReasonRule RULE = new ReasonRule(
            "certification_decision.reason_missing", SHORTEST, "certification_decision.reason_long", LONGEST);

    private Reason() {}

    /** @throws Refused as {@link ReasonRule#required} */
    public static String required(String typed) {
        return RULE.required(typed);
    }

    /** @throws Refused as {@link ReasonRule#optional} */
    public static String optional(String typed) {
        return RULE.optional(typed);
    }
}
