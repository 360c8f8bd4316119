package org.stupeni.platform.web;

import jakarta.faces.event.PhaseId;
import org.omnifaces.util.Faces;

/**
 * A form that comes back to a stateless page.
 *
 * <p>The button that was pressed is looked for in the page as it stands now. If somebody was faster meanwhile and there is nothing left to press, the press
 * would be lost without a word: so as long as the form is read, all its buttons are there, and what cannot be done any more is refused with a sentence.
 */
public final class ReturningForm {

    private ReturningForm() {}

    /** Whether a form has come back and the answer is not being written yet. */
    public static boolean isBeingRead() {
        return Faces.isPostback() && Faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }
}
