package org.stupeni.certification.spread;

import java.time.Instant;
import org.stupeni.identity.PersonName;

/**
 * What HR wrote about observations that lie apart; one row for each piece of evidence it is about.
 *
 * @param by who wrote it
 */
public record SettlementRow(Long id, Long evidence, PersonName by, Instant at, String reason) {}
