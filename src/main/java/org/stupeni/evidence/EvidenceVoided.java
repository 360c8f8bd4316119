package org.stupeni.evidence;

import java.time.Instant;

/** Somebody voided a row of a person's evidence by hand; fired by {@link Voiding} in its transaction, beside {@link LedgerChanged}, for who tells the person. */
public record EvidenceVoided(Long employeeId, long evidenceId, String competency, String reason, Instant when) {}
