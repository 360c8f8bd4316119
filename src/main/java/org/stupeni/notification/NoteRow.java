package org.stupeni.notification;

import java.time.Instant;
import org.stupeni.platform.Json;

/**
 * A note as pages show it.
 *
 * @param readAt null for a new one
 */
public record NoteRow(Long id, Note.Kind kind, String json, Instant createdAt, Instant readAt) {

    public NoteDetails details() {
        return Json.read(json, NoteDetails.class);
    }

    public boolean isNew() {
        return readAt == null;
    }
}
