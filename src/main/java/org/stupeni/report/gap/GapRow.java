package org.stupeni.report.gap;

import java.util.Map;
import org.stupeni.platform.LocalText;

/**
 * A department with all below it, or a position, and how it meets what is required.
 *
 * @param parts whether there are departments below it
 * @param counts by competency; one that nobody there needs is missing
 */
public record GapRow(Long id, LocalText name, boolean parts, Map<String, GapCounts> counts) {

    public GapCounts of(String competency) {
        return counts.getOrDefault(competency, GapCounts.NONE);
    }

    /** How many times somebody misses a required level. */
    public long unmet() {
        return counts.values().stream().mapToLong(GapCounts::unmet).sum();
    }
}
