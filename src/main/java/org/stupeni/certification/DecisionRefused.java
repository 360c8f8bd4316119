package org.stupeni.certification;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** Somebody wanted to decide what the rules forbid them to decide; fired by {@link Decisions} when the decision is rolled back. */
public record DecisionRefused(Long who, Long employeeId, String competency, int level, Instant when) implements Fact {

    @Override
    public String what() {
        return "certification.decision-refused";
    }

    @Override
    public String which() {
        return "employee:" + employeeId + "/" + competency + "/" + level;
    }
}
