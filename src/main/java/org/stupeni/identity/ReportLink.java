package org.stupeni.identity;

import java.time.LocalDate;

/**
 * That somebody reports to somebody.
 *
 * @param leftOn from this day on the employee is no longer there; null for whoever stays
 */
public record ReportLink(Long employeeId, Long managerId, LocalDate leftOn) {

    boolean isThere(LocalDate today) {
        return leftOn == null || today.isBefore(leftOn);
    }
}
