package org.stupeni.course.draft;

import java.time.Instant;

/** A node with its text, for its editor. */
public record NodeText(
        long id,
        NodeKind kind,
        String nodeId,
        Long parentId,
        int version,
        String document,
        Long savedBy,
        Instant savedAt) {}
