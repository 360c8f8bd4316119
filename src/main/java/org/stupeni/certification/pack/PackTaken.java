package org.stupeni.certification.pack;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** HR took the auditor's pack of a person. */
public record PackTaken(Long who, Long employeeId, Instant when) implements Fact {

    @Override
    public String what() {
        return "certification.pack-taken";
    }

    @Override
    public String which() {
        return "employee:" + employeeId;
    }
}
