package org.stupeni.certification.panel;

/** How far a panel is; the names are kept in rows. */
public enum PanelState {
    OPEN,
    PASSED,
    NOT_PASSED,
    CANCELLED
}
