package org.stupeni.course.draft;

/**
 * A node that is another in one of two versions of a course.
 *
 * @param ru its title or what it asks, in the later version if that has it; empty where it has none
 */
public record ComparedNode(NodeChange change, String ru, String en) {}
