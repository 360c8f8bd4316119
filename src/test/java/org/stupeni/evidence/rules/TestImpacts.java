package org.stupeni.evidence.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.stupeni.platform.Refused;

/** Computes what the open draft would change while a test waits, as the job does in the background. */
@ApplicationScoped
public class TestImpacts {

    @Inject
    FrameworkImpacts impacts;

    @Inject
    ImpactRun run;

    /** Nothing happens if it cannot be computed, for the draft is not complete. */
    public void compute(Long by) {
        try {
            impacts.ask(by);
        } catch (Refused notYet) {
            return;
        }
        run.due().forEach(this::toTheEnd);
    }

    private void toTheEnd(Long impactId) {
        boolean more = true;
        while (more) {
            more = run.step(impactId);
        }
    }
}
