package org.stupeni.certification.design;

import java.util.List;
import org.stupeni.platform.LocalText;

/**
 * One version of what HR chooses of the sheet.
 *
 * @param number 0 for the portal's own
 * @param organisation its name, without quotation marks
 * @param line what stands behind the name, a department say; null for nothing
 * @param accent as {@code #0d5563}
 * @param signers who signs by hand, at most {@link #SIGNERS}
 * @param logo a PNG as {@link Logo} wrote it, or null
 */
public record Design(
        int number, LocalText organisation, LocalText line, String accent, List<LocalText> signers, byte[] logo) {

    public static final int SIGNERS = 2;
    public static final String OWN_ACCENT = "#0d5563";

    public Design {
        signers = List.copyOf(signers);
    }

    /** The portal's own, with this name. */
    public static Design own(LocalText organisation) {
        return new Design(0, organisation, null, OWN_ACCENT, List.of(), null);
    }

    public boolean hasLogo() {
        return logo != null;
    }
}
