package org.stupeni.framework.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.stupeni.evidence.rules.TestImpacts;

/** What a draft would change, as a publisher has to confirm it. */
@ApplicationScoped
public class TestFigures {

    @Inject
    @Any
    Instance<Impacts> impacts;

    @Inject
    FrameworkDrafts drafts;

    @Inject
    TestImpacts computing;

    /** The figure for this content, computed now if it is the open draft's and can be. */
    public String of(Draft draft, Long by) {
        if (known(draft) == null
                && drafts.open()
                        .filter(open -> open.hash().equals(draft.hash()))
                        .isPresent()) {
            computing.compute(by);
        }
        return known(draft);
    }

    /** The figure as it is known, or null. */
    public String known(Draft draft) {
        for (Impacts each : impacts) {
            return each.of(draft.hash()).map(ImpactFigure::seen).orElse(null);
        }
        return null;
    }
}
