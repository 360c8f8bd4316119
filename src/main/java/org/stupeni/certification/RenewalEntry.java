package org.stupeni.certification;

/**
 * A row of the renewals.
 *
 * @param ready whether the evidence of the period that ends reaches the level again, so that somebody can decide
 */
public record RenewalEntry(RenewalRow row, boolean ready) {}
