package org.stupeni.certification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What a certificate is worth on a day. Never stored: a pure function of its dates, its revocation and the certificates that came after it.
 *
 * <p>A revocation outweighs everything from its day on; then come the certificate's own dates; within them a suspension, then a later certificate of the same or a higher level
 * replaces it for as long as that one is in force itself.
 */
public enum CertificateStatus {
    /** Its first day is still to come. */
    NOT_YET_VALID,
    VALID,
    /** Its last day has ended. */
    EXPIRED,
    /** A later certificate of the same competency says the same or more. */
    SUPERSEDED,
    /** It does not count for a while. */
    SUSPENDED,
    REVOKED;

    /**
     * What the status of a certificate follows from.
     *
     * @param revokedOn the first day it is revoked, or null
     */
    record Term(Validity validity, LocalDate revokedOn, List<SuspendedDays> suspensions) {

        /** Of what was never suspended. */
        Term(Validity validity, LocalDate revokedOn) {
            this(validity, revokedOn, List.of());
        }

        boolean isSuspended(LocalDate day) {
            return suspensions.stream().anyMatch(one -> one.includes(day));
        }

        boolean isRevoked(LocalDate day) {
            return revokedOn != null && !day.isBefore(revokedOn);
        }

        boolean isInForce(LocalDate day) {
            return validity.includes(day) && !isRevoked(day) && !isSuspended(day);
        }
    }

    /**
     * The status at any time of that day, in the organisation's zone.
     *
     * @param later the certificates of the same person and competency that were issued after it, of the same or a higher level
     */
    static CertificateStatus of(Term own, Collection<Term> later, LocalDate day) {
        if (own.isRevoked(day)) {
            return REVOKED;
        }
        if (day.isBefore(own.validity().from())) {
            return NOT_YET_VALID;
        }
        if (day.isAfter(own.validity().until())) {
            return EXPIRED;
        }
        if (own.isSuspended(day)) {
            return SUSPENDED;
        }
        return later.stream().anyMatch(term -> term.isInForce(day)) ? SUPERSEDED : VALID;
    }

    /** Whether its level is held by it, unless a higher one is. */
    public boolean isInForce() {
        return this == VALID || this == SUPERSEDED;
    }

    /** "valid", "not_yet_valid", ...: for keys of texts and marks in pages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour of its mark in pages. */
    public String kind() {
        return switch (this) {
            case VALID -> "success";
            case REVOKED, SUSPENDED -> "danger";
            default -> "warning";
        };
    }

    /** The picture of its mark in pages. */
    public String icon() {
        return switch (this) {
            case VALID -> "shield";
            case REVOKED -> "x";
            default -> "clock";
        };
    }
}
