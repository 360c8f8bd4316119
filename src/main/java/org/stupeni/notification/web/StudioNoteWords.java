package org.stupeni.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteDetails;
import org.stupeni.notification.NoteRow;
import org.stupeni.platform.web.ViewTexts;

/** Says notes about keys that another trainer has looked at. */
@RequestScoped
class StudioNoteWords {

    @Inject
    ViewTexts texts;

    static boolean isAbout(NoteRow note) {
        return note.kind() == Note.Kind.KEY_CHECKED || note.kind() == Note.Kind.KEY_RETURNED;
    }

    NoteLine of(NoteRow note) {
        NoteDetails details = note.details();
        String key = "notification_studio." + note.kind();
        return new NoteLine(
                note.id(),
                "key",
                note.kind() == Note.Kind.KEY_RETURNED ? "warning" : "success",
                texts.of(key + "_title", details.about()),
                texts.of(key, details.about()),
                details.reason(),
                "/author/key-review?id=" + details.personId(),
                texts.of("notification_studio.key_link"),
                note.createdAt(),
                note.isNew());
    }
}
