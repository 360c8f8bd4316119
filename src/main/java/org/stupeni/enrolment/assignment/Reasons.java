package org.stupeni.enrolment.assignment;

import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;

/** Why something is asked of people, or asked no more: they read it. */
final class Reasons {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 1000;

    private static final ReasonRule RULE = new ReasonRule(
            "enrolment_assignment.reason_missing", SHORTEST, "enrolment_assignment.reason_long", LONGEST);

    private Reasons() {}

    /** @throws Refused as {@link ReasonRule#required} */
    static String required(String typed) {
        return RULE.required(typed);
    }
}
