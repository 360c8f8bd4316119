package org.stupeni.evidence;

import java.util.Map;

/**
 * That the levels of a person were computed, whether they changed or not: after every change of the ledger, on every day, and by new rules. Whoever observes it
 * does so in the transaction of the computing.
 *
 * @param who whose deed led to it, or null for the portal's own
 * @param reached the level by competency
 */
public record LevelsComputed(Long who, Long employeeId, Map<String, Integer> reached) {

    public LevelsComputed {
        reached = Map.copyOf(reached);
    }
}
