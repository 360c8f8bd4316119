package org.stupeni.certification.independence;

/** That a decision cites a row of the ledger. */
public record CitedBy(Long decision, Long evidence) {}
