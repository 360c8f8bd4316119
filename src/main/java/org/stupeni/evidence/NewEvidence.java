package org.stupeni.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is to be written into the ledger.
 *
 * @param who who records it, or null for the portal
 * @param validTo the last day it holds, or null
 * @param revision from 1; a higher revision of the same source voids the lower one
 */
public record NewEvidence(
        Long who,
        Long employeeId,
        String competency,
        Statement statement,
        Instant occurredAt,
        LocalDate validTo,
        Source source,
        int revision) {}
