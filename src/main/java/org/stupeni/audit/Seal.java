package org.stupeni.audit;

/**
 * What somebody says the chain is at one place.
 *
 * @param position 0 for the beginning, before the first row
 * @param hash of the row there
 */
public record Seal(long position, String hash) {

    /** What the first row is linked to. */
    static final Seal BEGINNING = new Seal(0, "0".repeat(64));
}
