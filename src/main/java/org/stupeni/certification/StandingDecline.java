package org.stupeni.certification;

import java.time.Instant;
import org.stupeni.evidence.Assessed;

/** That a level was declined, and that nothing new has come into the ledger since. */
public record StandingDecline(Long employeeId, String competency, int level, Instant at) {

    /** That decision {@code x} is one; its parameters are {@code declined} and {@code decision}. */
    static final String CONDITION = """
            x.kind = :declined and not exists (select l.id from LedgerEntry l
                where l.employeeId = x.employee and l.competency = x.competency and l.recordedAt > x.decidedAt
                    and l.kind <> :decision)
            """;

    /** Whether it forbids what this assessment of the person reaches. */
    public boolean isAbout(Assessed assessed) {
        return isAbout(assessed.competency(), assessed.reached());
    }

    public boolean isAbout(String reachedIn, int reached) {
        return competency.equals(reachedIn) && level >= reached;
    }
}
