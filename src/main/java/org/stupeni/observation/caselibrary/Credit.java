package org.stupeni.observation.caselibrary;

/** Whether a contributor is named beside the case; the names are kept in rows. */
public enum Credit {
    NAMED,
    UNNAMED
}
