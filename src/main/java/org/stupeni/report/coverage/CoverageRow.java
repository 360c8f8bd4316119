package org.stupeni.report.coverage;

import java.util.List;
import org.stupeni.platform.LocalText;

/**
 * A need and how it stands.
 *
 * @param holders who holds the level, who ends first; only where there are not more than needed
 * @param waiting who reaches the level and waits for a decision
 * @param near of those who were assessed: who is one piece of evidence away
 * @param assessed how many of those who reach one level less were assessed for it
 * @param below how many reach one level less
 */
public record CoverageRow(
        NeedRow need,
        LocalText department,
        Cover cover,
        List<Holder> holders,
        List<Holder> waiting,
        List<Near> near,
        long assessed,
        long below) {

    /** One that needs no help. */
    static CoverageRow safe(NeedRow need, LocalText department, Cover cover) {
        return new CoverageRow(need, department, cover, List.of(), List.of(), List.of(), 0, 0);
    }

    /** Whether some who could be near were not assessed. */
    public boolean isPartly() {
        return assessed < below;
    }

    /** @param missing the piece of evidence, in words */
    public record Near(Holder person, String missing) {}
}
