package org.stupeni.platform;

import jakarta.persistence.PreRemove;

/**
 * Listens to entities whose rows stay for ever although something in them may still happen: whatever tries to remove one is a mistake of the program, and its
 * transaction fails.
 *
 * <p>The columns that never change are {@code updatable = false} besides. Rows that never change at all have {@link AppendOnly}.
 */
public class NeverRemoved {

    @PreRemove
    void refuse(Object row) {
        throw new IllegalStateException(row.getClass().getSimpleName() + " is never removed");
    }
}
