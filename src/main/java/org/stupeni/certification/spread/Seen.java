package org.stupeni.certification.spread;

import java.time.LocalDate;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement.Observed;
import org.stupeni.framework.Need.Situation;

/**
 * What a calibrated observer saw, as the ledger states it.
 *
 * @param evidence the row of the ledger
 * @param observation the sheet it comes from, or null where it comes from elsewhere
 */
public record Seen(Long evidence, Long observation, Long observer, int level, Situation situation, LocalDate on) {

    static Seen of(Evidence evidence) {
        Observed observed = (Observed) evidence.statement();
        Source source = evidence.source();
        boolean sheet = source.kind().equals(Source.OBSERVATION) && source.id().matches("[0-9]{1,18}");
        return new Seen(
                evidence.id(),
                sheet ? Long.valueOf(source.id()) : null,
                observed.observer(),
                observed.level(),
                observed.situation(),
                evidence.occurredOn());
    }

    /** Whether the other one is by somebody else and so far above this one that both cannot simply stand. */
    boolean isContradictedBy(Seen other) {
        return !observer.equals(other.observer) && other.level - level >= Disagreement.LEVELS;
    }
}
