package org.stupeni.identity;

import java.util.Locale;

/** What a person may do beside learning. Being a manager is no role: it follows from having reports. */
public enum Role {
    EMPLOYEE,
    TRAINER,
    OBSERVER,
    HR,
    ADMINISTRATOR;

    /** The name that {@code web.xml} and {@code isUserInRole} know. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }
}
