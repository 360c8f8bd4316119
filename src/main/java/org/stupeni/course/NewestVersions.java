package org.stupeni.course;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.function.Supplier;

/** The ids of the newest versions, asked once a request: every part of a page then speaks of the same courses. */
@RequestScoped
class NewestVersions {

    private List<Long> known;

    List<Long> get(Supplier<List<Long>> ask) {
        if (known == null) {
            known = ask.get();
        }
        return known;
    }

    void forget() {
        known = null;
    }
}
