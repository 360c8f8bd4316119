package org.stupeni.identity;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** A person was taken into the portal; fired by {@link Staff} in the transaction that did it. */
public record EmployeeJoined(Long who, Long employeeId, Instant when) implements Fact {

    @Override
    public String what() {
        return "identity.employee-created";
    }

    @Override
    public String which() {
        return "employee:" + employeeId;
    }
}
