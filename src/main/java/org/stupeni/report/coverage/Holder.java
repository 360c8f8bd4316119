package org.stupeni.report.coverage;

import java.time.LocalDate;
import org.stupeni.identity.PersonName;

/**
 * Somebody of a department and how the person stands in a competency.
 *
 * @param until the last day of the held level, or null
 * @param awaited the level about which somebody has to decide, or 1
 */
public record Holder(
        Long employeeId,
        PersonName name,
        Long departmentId,
        String competency,
        int held,
        LocalDate until,
        int reached,
        int awaited) {}
