package org.stupeni.evidence;

import java.time.LocalDate;

/**
 * A certificate whose decision cited a row of the ledger.
 *
 * @param revokedOn the first day it is revoked, or null
 * @param suspendedOn since when it is suspended, or null
 */
public record CitingCertificate(
        long certificateId,
        String number,
        String competency,
        int level,
        LocalDate until,
        LocalDate revokedOn,
        LocalDate suspendedOn) {}
