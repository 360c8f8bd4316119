package org.stupeni.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.identity.PersonName;

/**
 * A suspension as pages show it.
 *
 * @param liftedOn the first day on which the certificate counts again, or null
 */
public record SuspensionRow(
        Long certificateId,
        LocalDate suspendedOn,
        Instant suspendedAt,
        PersonName by,
        String reason,
        LocalDate liftedOn,
        PersonName liftedBy,
        String liftReason) {}
