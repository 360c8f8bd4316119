package org.stupeni.identity.web;

import java.util.Optional;

/** An id as an address says it. */
public final class AddressId {

    private AddressId() {}

    /** Nothing where the text is no id. */
    public static Optional<Long> of(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
