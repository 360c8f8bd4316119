package org.stupeni.course;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.function.Supplier;

/** The newest versions, asked once a request: every part of a page then speaks of the same courses. */
@RequestScoped
class NewestVersions {

    private List<NewestVersion> known;

    List<NewestVersion> get(Supplier<List<NewestVersion>> ask) {
        if (known == null) {
            known = ask.get();
        }
        return known;
    }

    void forget() {
        known = null;
    }
}
