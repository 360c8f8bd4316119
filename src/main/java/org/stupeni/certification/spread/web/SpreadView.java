package org.stupeni.certification.spread.web;

import java.util.List;
import org.stupeni.certification.spread.Spread;

/**
 * A spread in the reader's language.
 *
 * @param competency title
 * @param seen the oldest first
 * @param third "A. Weaver, 3 March 2026, level 4", or null
 */
public record SpreadView(Spread spread, String competency, List<SeenLine> seen, String third) {

    public boolean isOpen() {
        return spread.isOpen();
    }

    public boolean isSettled() {
        return spread.settled() != null;
    }
}
