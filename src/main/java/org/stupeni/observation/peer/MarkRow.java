package org.stupeni.observation.peer;

/**
 * What an answer says of one item.
 *
 * @param seen a level, or {@link org.stupeni.observation.Mark#NOT_OBSERVED}
 */
public record MarkRow(Long answer, String item, int seen) {}
