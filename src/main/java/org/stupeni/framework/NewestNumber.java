package org.stupeni.framework;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.IntSupplier;

/** The number of the newest version, asked once a request: everything that one page says then goes by the same rules. */
@RequestScoped
class NewestNumber {

    private int known;

    /** The number, or 0 where nothing is published: then the next caller asks again. */
    int get(IntSupplier ask) {
        if (known == 0) {
            known = ask.getAsInt();
        }
        return known;
    }

    void forget() {
        known = 0;
    }
}
