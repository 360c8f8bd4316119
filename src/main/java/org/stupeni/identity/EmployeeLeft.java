package org.stupeni.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.Fact;

/**
 * It was recorded that a person leaves; fired by {@link StateChanges} in the transaction that did it.
 *
 * @param on the first day away, which may be to come or long past
 */
public record EmployeeLeft(Long who, Long employeeId, LocalDate on, Instant when) implements Fact {

    @Override
    public String what() {
        return "identity.employee-left";
    }

    @Override
    public String which() {
        return "employee:" + employeeId;
    }
}
