package org.stupeni.certification;

import java.time.LocalDate;
import org.stupeni.identity.PersonName;
import org.stupeni.platform.LocalText;

/**
 * Somebody who reaches a level they do not hold.
 *
 * @param since the day the level was reached
 */
public record QueueRow(
        Long employeeId,
        String number,
        PersonName name,
        String departmentRu,
        String departmentEn,
        String competency,
        int level,
        LocalDate since) {

    public LocalText department() {
        return new LocalText(departmentRu, departmentEn);
    }
}
