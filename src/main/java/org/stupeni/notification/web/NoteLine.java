package org.stupeni.notification.web;

import java.time.Instant;

/**
 * A note in the reader's language.
 *
 * @param reason the decider's words, or null
 * @param link where to go on
 */
public record NoteLine(
        Long id,
        String icon,
        String kind,
        String title,
        String text,
        String reason,
        String link,
        String linkText,
        Instant at,
        boolean isNew) {}
