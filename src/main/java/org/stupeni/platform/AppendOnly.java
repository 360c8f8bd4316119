package org.stupeni.platform;

import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/**
 * Listens to entities whose rows are written once: whatever tries to change or remove one is a mistake of the program, and its transaction fails.
 *
 * <p>Their columns are {@code updatable = false} besides, so that no statement can be made that changes one. What goes around the entities, in the database itself,
 * is found by the trail: see {@link KeptContents}.
 */
public class AppendOnly {

    @PreUpdate
    @PreRemove
    void refuse(Object row) {
        throw new IllegalStateException(row.getClass().getSimpleName() + " is written once and never changes");
    }
}
