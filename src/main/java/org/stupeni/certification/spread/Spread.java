package org.stupeni.certification.spread;

/**
 * A disagreement and what became of it.
 *
 * @param settled what HR wrote, or null
 */
public record Spread(String competency, Disagreement between, SettlementRow settled) {

    /** Whether no level may rest on what was seen. */
    public boolean isOpen() {
        return settled == null && between.third() == null;
    }
}
