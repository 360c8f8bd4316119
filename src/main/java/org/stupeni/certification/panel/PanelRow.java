package org.stupeni.certification.panel;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.identity.PersonName;

/**
 * A panel as pages show it.
 *
 * @param earlyReason null where the other evidence was there
 * @param closerId who closed or cancelled it, or null
 */
public record PanelRow(
        Long id,
        Long employeeId,
        PersonName employee,
        String competency,
        int level,
        LocalDate heldOn,
        String place,
        String earlyReason,
        Long convenerId,
        PersonName convener,
        Instant convenedAt,
        PanelState state,
        Long closerId,
        Instant closedAt,
        String minutes,
        String develop,
        String cancelReason) {

    static final String QUERY = """
            select new org.stupeni.certification.panel.PanelRow(p.id, p.employeeId, e.name, p.competency, p.level, p.heldOn, p.place,
                p.earlyReason, p.convenedBy, c.name, p.convenedAt, p.state, p.closedBy, p.closedAt, p.minutes, p.develop, p.cancelReason)
            from Panel p join Employee e on e.id = p.employeeId join Employee c on c.id = p.convenedBy
            """;

    public boolean isOpen() {
        return state == PanelState.OPEN;
    }

    public boolean isHeard() {
        return state == PanelState.PASSED || state == PanelState.NOT_PASSED;
    }

    public boolean isCancelled() {
        return state == PanelState.CANCELLED;
    }

    /** Whether its day has come and the members may vote. */
    public boolean isVoting(LocalDate today) {
        return isOpen() && !heldOn.isAfter(today);
    }

    /** The colour of its mark in pages. */
    public String colour() {
        return switch (state) {
            case PASSED -> "success";
            case NOT_PASSED -> "danger";
            case OPEN -> "warning";
            case CANCELLED -> "info";
        };
    }
}
