package org.stupeni.certification.panel;

import java.time.LocalDate;
import java.util.List;

/**
 * A panel that is to be convened.
 *
 * @param place where, and at what hour
 * @param members with the chair
 * @param earlyReason why it is convened before the other evidence is there, or null
 */
public record NewPanel(LocalDate heldOn, String place, Long chair, List<Long> members, String earlyReason) {

    public NewPanel {
        members = List.copyOf(members);
    }
}
