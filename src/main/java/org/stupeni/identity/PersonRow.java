package org.stupeni.identity;

import org.stupeni.platform.LocalText;

/**
 * A person as other rooms and pages show them.
 *
 * @param managerId the id of the manager, or null
 */
public record PersonRow(
        Long id,
        String number,
        PersonName name,
        String mail,
        Long positionId,
        String positionRu,
        String positionEn,
        Long departmentId,
        String departmentRu,
        String departmentEn,
        Long managerId) {

    public LocalText position() {
        return new LocalText(positionRu, positionEn);
    }

    public LocalText department() {
        return new LocalText(departmentRu, departmentEn);
    }
}
