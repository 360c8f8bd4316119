package org.stupeni.certification.proposal;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** In an emergency one person decided what takes two; fired by {@link Overrides} in the transaction of the decision. */
public record DecisionOverridden(Long who, Long decisionId, Instant when) implements Fact {

    @Override
    public String what() {
        return "certification.overridden";
    }

    @Override
    public String which() {
        return "decision:" + decisionId;
    }
}
