package org.stupeni.report.matrix;

import java.time.LocalDate;
import org.stupeni.framework.Framework;
import org.stupeni.identity.PersonName;

/**
 * What one statement tells of a person and a competency.
 *
 * @param held the held level, or 1
 * @param until the last day of the held level, or null
 */
public record MatrixCell(
        Long employeeId,
        String number,
        PersonName name,
        String departmentRu,
        String departmentEn,
        Long positionId,
        String positionRu,
        String positionEn,
        String competency,
        int held,
        LocalDate until,
        int reached) {

    public boolean isHeld() {
        return held > Framework.LOWEST;
    }

    /** Whether evidence reaches more than is held. */
    public boolean isWaiting() {
        return reached > held;
    }
}
