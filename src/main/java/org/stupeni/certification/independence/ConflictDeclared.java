package org.stupeni.certification.independence;

import java.time.Instant;
import org.stupeni.platform.Fact;

/** Somebody declared not to be impartial about a person; fired by {@link Conflicts} in the transaction that keeps it. */
public record ConflictDeclared(Long who, Long employeeId, Instant when) implements Fact {

    @Override
    public String what() {
        return "certification.conflict-declared";
    }

    @Override
    public String which() {
        return "employee:" + employeeId;
    }
}
