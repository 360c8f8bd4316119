package org.stupeni.identity.place;

import org.stupeni.platform.LocalText;

/**
 * A department by itself.
 *
 * @param parentId the department it stands under, or null at the top
 */
public record DepartmentRow(Long id, long version, Long parentId, String nameRu, String nameEn) {

    public LocalText name() {
        return new LocalText(nameRu, nameEn);
    }
}
