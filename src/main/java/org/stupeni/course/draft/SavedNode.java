package org.stupeni.course.draft;

/**
 * What became of a text that was to be saved.
 *
 * @param node the node as it is now: with the text, or in a conflict with somebody else's
 * @param conflict whether somebody else has saved another text since; the one that was sent is put aside then
 */
public record SavedNode(NodeText node, boolean conflict) {}
