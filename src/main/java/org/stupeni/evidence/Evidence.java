package org.stupeni.evidence;

import java.time.LocalDate;

/**
 * A dated fact that speaks for a level, as the ledger keeps it. All dates are days in the organisation's zone.
 *
 * @param competency the competency it was earned in
 * @param occurredOn the day of the fact itself: for an exam the day it was handed in
 * @param validTo the last day it holds, for a decision; null where only the rule limits its age
 * @param recordedOn the day the ledger learned of it
 * @param voidedOn the day a later row voided it, or null
 */
public record Evidence(
        Long id,
        String competency,
        Statement statement,
        LocalDate occurredOn,
        LocalDate validTo,
        Source source,
        LocalDate recordedOn,
        LocalDate voidedOn) {

    public EvidenceKind kind() {
        return statement.kind();
    }

    /**
     * Whether it had happened, was recorded and was not voided by the end of that day.
     *
     * <p>What the ledger learns later does not count for an earlier day: the assessment of a past day never changes.
     */
    public boolean isKnownOn(LocalDate day) {
        return !occurredOn.isAfter(day) && !recordedOn.isAfter(day) && (voidedOn == null || voidedOn.isAfter(day));
    }
}
