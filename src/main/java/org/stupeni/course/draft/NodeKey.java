package org.stupeni.course.draft;

/**
 * What a node is called in its course, in every version of it.
 *
 * @param module the module of a picture, since its name is unique only there; else empty
 */
public record NodeKey(NodeKind kind, String module, String id) {

    static NodeKey of(NodeKind kind, String module, String id) {
        return new NodeKey(kind, kind == NodeKind.PICTURE ? module : "", id);
    }
}
