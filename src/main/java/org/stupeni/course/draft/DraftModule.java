package org.stupeni.course.draft;

/**
 * A module of an open draft.
 *
 * @param node the row of its node
 * @param ru its title, as far as it is written
 */
public record DraftModule(long draftId, long node, String ru, String en) {}
