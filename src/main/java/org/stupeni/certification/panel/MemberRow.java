package org.stupeni.certification.panel;

import java.time.Instant;
import org.stupeni.identity.PersonName;

/**
 * A member of a panel as pages show it.
 *
 * @param leftAt null while they sit on it
 * @param leaverId who ended it: the member, or somebody of HR
 */
public record MemberRow(
        Long panelId,
        Long employeeId,
        PersonName name,
        MemberRole role,
        Instant seatedAt,
        Long leaverId,
        Instant leftAt,
        String leftReason) {

    static final String QUERY = """
            select new org.stupeni.certification.panel.MemberRow(m.panelId, m.employeeId, e.name, m.role, m.seatedAt, m.leftBy, m.leftAt,
                m.leftReason)
            from PanelMember m join Employee e on e.id = m.employeeId
            """;

    public boolean isSeated() {
        return leftAt == null;
    }

    public boolean isChair() {
        return role == MemberRole.CHAIR;
    }
}
