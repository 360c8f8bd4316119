package org.stupeni.audit;

/**
 * A thing that is not kept as it was when it was sealed.
 *
 * @param place of the row that sealed it
 * @param gone whether nothing is kept of it any more
 */
public record ContentFinding(long place, String thingKind, String thingId, boolean gone) {}
