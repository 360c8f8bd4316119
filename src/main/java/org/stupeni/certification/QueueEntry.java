package org.stupeni.certification;

import java.util.Set;

/**
 * A row of the queue with what the person holds.
 *
 * @param held null where nothing is held
 * @param appealed whether an appeal of the person in this competency was upheld and nobody has decided since
 * @param overturned the ids of those whose decision about this level that appeal overturned: somebody else decides
 */
public record QueueEntry(QueueRow row, HeldLevel held, boolean appealed, Set<Long> overturned) {

    public QueueEntry {
        overturned = Set.copyOf(overturned);
    }
}
