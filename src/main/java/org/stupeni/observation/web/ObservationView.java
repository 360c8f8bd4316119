package org.stupeni.observation.web;

import java.util.List;
import org.stupeni.observation.ObservationRow;

/**
 * An observation in the reader's language.
 *
 * @param employee name of the person observed, and {@code observer} of the observer
 * @param situation "ordinary", or "hard" with what made it so
 * @param items what was noted, those that were observed first; empty in a list
 */
public record ObservationView(
        ObservationRow row,
        String employee,
        String observer,
        String competency,
        String levelName,
        String situation,
        List<ItemLine> items) {

    /** "evidence", "feedback" or "voided": the ending of a text's key. */
    public String state() {
        return row.isVoided() ? "voided" : row.isEvidence() ? "evidence" : "feedback";
    }

    public String stateKind() {
        return row.isVoided() ? "warning" : row.isEvidence() ? "success" : "info";
    }
}
