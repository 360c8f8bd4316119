package org.stupeni.framework;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;

/** When each version is in force, asked once a request: everything that one page says then goes by the same rules. */
@RequestScoped
class KnownVersions {

    private VersionCalendar known;

    VersionCalendar get(Supplier<VersionCalendar> ask) {
        if (known == null || known.versions().isEmpty()) {
            known = ask.get();
        }
        return known;
    }

    void forget() {
        known = null;
    }
}
