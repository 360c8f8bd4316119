package org.stupeni.report.matrix;

import java.time.LocalDate;
import org.stupeni.framework.Framework;
import org.stupeni.identity.PersonName;

/**
 * What one statement tells of a person and a competency.
 *
 * @param held the held level, or 1
 * @param until the last day of the held level, or null
 * @param awaited whether somebody has to decide about what is reached
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
        boolean awaited) {

    /** Before it is asked whether somebody has to decide. */
    public MatrixCell(
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
        this(
                employeeId,
                number,
                name,
                departmentRu,
                departmentEn,
                positionId,
                positionRu,
                positionEn,
                competency,
                held,
                until,
                reached,
                false);
    }

    MatrixCell waiting() {
        return new MatrixCell(
                employeeId,
                number,
                name,
                departmentRu,
                departmentEn,
                positionId,
                positionRu,
                positionEn,
                competency,
                held,
                until,
                reached,
                true);
    }

    public boolean isHeld() {
        return held > Framework.LOWEST;
    }

    /** Whether evidence reaches more than is held. */
    public boolean isUnheld() {
        return reached > held;
    }

    /** Whether somebody has to decide about that: not where it was declined or taken away, and not where the certificate is only to be issued. */
    public boolean isWaiting() {
        return isUnheld() && awaited;
    }
}
