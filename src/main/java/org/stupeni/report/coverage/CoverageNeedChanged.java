package org.stupeni.report.coverage;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** HR said what a department needs, or no longer does; fired by {@link CoverageNeeds} in the transaction that did it. */
public record CoverageNeedChanged(Long who, String what, Long needId, Instant when) implements Fact {

    static CoverageNeedChanged set(Long who, Long needId, Instant when) {
        return new CoverageNeedChanged(who, "report.coverage-need-set", needId, when);
    }

    static CoverageNeedChanged ended(Long who, Long needId, Instant when) {
        return new CoverageNeedChanged(who, "report.coverage-need-ended", needId, when);
    }

    @Override
    public String which() {
        return "coverage-need:" + needId;
    }
}
