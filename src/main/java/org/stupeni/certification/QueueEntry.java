package org.stupeni.certification;

/**
 * A row of the queue with what the person holds.
 *
 * @param held null where nothing is held
 */
public record QueueEntry(QueueRow row, HeldLevel held) {}
