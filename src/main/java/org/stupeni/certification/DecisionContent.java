package org.stupeni.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a decision says: what was decided, by whom, in which manner and why, by which rules and on which evidence. The trail seals the hash of its JSON: no
 * part ever changes its name.
 *
 * @param rulesHash of the version's document
 * @param evidence by id ascending
 */
public record DecisionContent(
        Long id,
        Long employee,
        String competency,
        int number,
        int level,
        Decision.Kind kind,
        Decision.Manner manner,
        Long decidedBy,
        Long proposedBy,
        Instant decidedAt,
        String reason,
        LocalDate validFrom,
        LocalDate validUntil,
        int cycle,
        int rules,
        String rulesHash,
        List<Cited> evidence) {

    /**
     * A row of the ledger that it cites.
     *
     * @param sha256 of the row word for word, or null where the row is not there any more
     */
    public record Cited(Long id, String sha256) {}

    /** As the row has it, without what it cites. */
    public DecisionContent(
            Long id,
            Long employee,
            String competency,
            int number,
            int level,
            Decision.Kind kind,
            Decision.Manner manner,
            Long decidedBy,
            Long proposedBy,
            Instant decidedAt,
            String reason,
            LocalDate validFrom,
            LocalDate validUntil,
            int cycle,
            int rules,
            String rulesHash) {
        this(
                id,
                employee,
                competency,
                number,
                level,
                kind,
                manner,
                decidedBy,
                proposedBy,
                decidedAt,
                reason,
                validFrom,
                validUntil,
                cycle,
                rules,
                rulesHash,
                List.of());
    }

    DecisionContent citing(List<Cited> cited) {
        return new DecisionContent(
                id,
                employee,
                competency,
                number,
                level,
                kind,
                manner,
                decidedBy,
                proposedBy,
                decidedAt,
                reason,
                validFrom,
                validUntil,
                cycle,
                rules,
                rulesHash,
                cited);
    }
}
