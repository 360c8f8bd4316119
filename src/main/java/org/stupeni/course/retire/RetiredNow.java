package org.stupeni.course.retire;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.function.Supplier;

/** The retired courses, asked once a request: every part of a page then speaks of the same ones. */
@RequestScoped
class RetiredNow {

    private Set<String> known;

    Set<String> get(Supplier<Set<String>> ask) {
        if (known == null) {
            known = ask.get();
        }
        return known;
    }

    void forget() {
        known = null;
    }
}
