package org.stupeni.evidence;

import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;

/** Why evidence was weighed or voided, in the words of who did: the person concerned and an auditor read it. */
public final class StatedReason {

    static final int SHORTEST = 10;
    public static final int LONGEST = 1000;

    private static final ReasonRule RULE =
            new ReasonRule("evidence_reason.missing", SHORTEST, "evidence_reason.long", LONGEST);

    private StatedReason() {}

    /** @throws Refused as {@link ReasonRule#required} */
    public static String required(String typed) {
        return RULE.required(typed);
    }
}
