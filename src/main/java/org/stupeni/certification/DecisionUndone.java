package org.stupeni.certification;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** A decision was taken back before its certificate was issued; fired by {@link PendingDecisions} in the transaction that keeps it. */
public record DecisionUndone(Long who, Long decisionId, Long employeeId, String competency, int level, Instant when)
        implements Fact {

    @Override
    public String what() {
        return "certification.decision-undone";
    }

    @Override
    public String which() {
        return "decision:" + decisionId;
    }
}
