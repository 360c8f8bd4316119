package org.stupeni.certification;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * A level was certified or declined; fired by {@link Decisions} in the transaction of the decision, before the certificate is made.
 *
 * @param who who decided, or null for the portal
 */
public record DecisionMade(
        Long who, Long decisionId, Long employeeId, String competency, int level, Decision.Kind kind, Instant when)
        implements Fact {

    @Override
    public String what() {
        return kind == Decision.Kind.CERTIFIED ? "certification.certified" : "certification.declined";
    }

    @Override
    public String which() {
        return "decision:" + decisionId;
    }
}
