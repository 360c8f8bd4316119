package org.stupeni.certification.badge;

/**
 * A document that everybody may read.
 *
 * @param keptSeconds how long a reader may keep it
 */
public record PublishedDocument(String type, String text, int keptSeconds) {}
