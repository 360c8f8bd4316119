package org.stupeni.notification.web;

import java.time.Instant;
import org.stupeni.notification.NoteRow;

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
        boolean isNew) {

    /** A note in these words. */
    static NoteLine of(
            NoteRow note,
            String icon,
            String kind,
            String title,
            String text,
            String reason,
            String link,
            String linkText) {
        return new NoteLine(note.id(), icon, kind, title, text, reason, link, linkText, note.createdAt(), note.isNew());
    }
}
