package org.stupeni.certification;

/**
 * A row of the queue with what the person holds.
 *
 * @param held null where nothing is held
 * @param appealed whether an appeal of the person in this competency was upheld and nobody has decided since
 */
public record QueueEntry(QueueRow row, HeldLevel held, boolean appealed) {}
