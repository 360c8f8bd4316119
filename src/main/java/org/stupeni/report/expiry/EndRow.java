package org.stupeni.report.expiry;

import java.time.LocalDate;
import org.stupeni.identity.PersonName;
import org.stupeni.platform.LocalText;

/** A held level that ends. */
public record EndRow(
        Long employeeId,
        String number,
        PersonName name,
        Long departmentId,
        String departmentRu,
        String departmentEn,
        String competency,
        int level,
        LocalDate until) {

    public LocalText department() {
        return new LocalText(departmentRu, departmentEn);
    }
}
