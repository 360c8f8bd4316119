package org.stupeni.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.identity.PersonName;
import org.stupeni.platform.LocalText;

/** Somebody whose level may be renewed, to the end of which day it is held, and when that was decided. */
public record RenewalRow(
        Long employeeId,
        String number,
        PersonName name,
        String departmentRu,
        String departmentEn,
        String competency,
        int level,
        LocalDate until,
        Instant decidedAt) {

    public LocalText department() {
        return new LocalText(departmentRu, departmentEn);
    }
}
