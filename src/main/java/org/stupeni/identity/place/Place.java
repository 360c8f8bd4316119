package org.stupeni.identity.place;

import java.time.LocalDate;

/**
 * Where a person stands in the company.
 *
 * @param joinedOn the day the person came, or came back; null where it is not known
 * @param leftOn the first day away, also one to come; or null
 */
public record Place(Long employeeId, Long departmentId, Long positionId, LocalDate joinedOn, LocalDate leftOn) {

    public boolean isThere(LocalDate today) {
        return leftOn == null || today.isBefore(leftOn);
    }
}
