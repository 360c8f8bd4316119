package org.stupeni.course.draft;

/**
 * One node of a course as a value.
 *
 * @param module the id of the module it stands in, or null
 * @param document its text
 */
record CourseNode(NodeKind kind, String module, String id, String document) {

    NodeKey key() {
        return NodeKey.of(kind, module, id);
    }
}
