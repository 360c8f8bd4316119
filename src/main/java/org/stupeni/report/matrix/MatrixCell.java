package org.stupeni.report.matrix;

import java.time.LocalDate;
import org.stupeni.framework.Framework;
import org.stupeni.identity.PersonName;

/**
 * What one statement tells of a person and a competency.
 *
 * @param held the held level, or 1
 * @param until the last day of the held level, or null
 * @param awaited the level about which somebody has to decide, or 1
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
        int reached,
        int awaited) {

    public boolean isHeld() {
        return held > Framework.LOWEST;
    }

    /** Whether evidence reaches more than is held. */
    public boolean isUnheld() {
        return reached > held;
    }

    /** Whether somebody has to decide about that: not where it was declined or taken away, and not where the certificate is only to be issued. */
    public boolean isWaiting() {
        return awaited > held;
    }
}
