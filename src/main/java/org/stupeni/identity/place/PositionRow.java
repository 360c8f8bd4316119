package org.stupeni.identity.place;

import org.stupeni.platform.LocalText;

/** A position by itself. */
public record PositionRow(Long id, String nameRu, String nameEn) {

    public LocalText name() {
        return new LocalText(nameRu, nameEn);
    }
}
