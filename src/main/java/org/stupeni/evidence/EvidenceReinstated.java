package org.stupeni.evidence;

import java.time.Instant;

/**
 * Somebody has stated again what a voided row of a person's evidence stated; fired by {@link Reinstating} in its transaction, beside {@link LedgerChanged}, for who
 * tells the person.
 */
public record EvidenceReinstated(Long employeeId, long evidenceId, String competency, String reason, Instant when) {}
