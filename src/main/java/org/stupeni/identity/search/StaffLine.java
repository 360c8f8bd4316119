package org.stupeni.identity.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stupeni.identity.PersonName;
import org.stupeni.identity.PersonState;
import org.stupeni.identity.Role;
import org.stupeni.platform.LocalText;

/** What one statement tells of a line in a list of people: the rest of {@link StaffRow} comes from two others. */
public record StaffLine(
        Long id,
        String number,
        PersonName name,
        String positionRu,
        String positionEn,
        String departmentRu,
        String departmentEn,
        Long managerId,
        String managerFamily,
        String managerGiven,
        String managerPatronymic,
        Instant blockedAt,
        LocalDate leftOn) {

    StaffRow with(List<Role> roles, boolean password, LocalDate today) {
        return new StaffRow(
                id,
                number,
                name,
                new LocalText(positionRu, positionEn),
                new LocalText(departmentRu, departmentEn),
                managerId,
                managerId == null ? null : new PersonName(managerFamily, managerGiven, managerPatronymic),
                roles,
                PersonState.of(leftOn, blockedAt, password, today),
                leftOn);
    }
}
