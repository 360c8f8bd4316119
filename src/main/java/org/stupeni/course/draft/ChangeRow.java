package org.stupeni.course.draft;

import java.time.Instant;

/**
 * One text of a node in its history.
 *
 * @param id null for the text that it has now
 */
public record ChangeRow(Long id, ChangeKind kind, int version, Long savedBy, Instant savedAt) {

    public boolean isAside() {
        return kind == ChangeKind.ASIDE;
    }
}
