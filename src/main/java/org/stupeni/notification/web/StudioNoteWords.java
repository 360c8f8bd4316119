package org.stupeni.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteDetails;
import org.stupeni.notification.NoteRow;
import org.stupeni.platform.web.ViewTexts;

/** Says notes about keys that another trainer has looked at, and about courses that changed. */
@RequestScoped
class StudioNoteWords implements KindsOfNotes {

    @Inject
    ViewTexts texts;

    @Override
    public Set<Note.Kind> kinds() {
        return Set.of(Note.Kind.KEY_CHECKED, Note.Kind.KEY_RETURNED, Note.Kind.COURSE_CHANGED);
    }

    @Override
    public NoteLine of(NoteRow note) {
        NoteDetails details = note.details();
        if (note.kind() == Note.Kind.COURSE_CHANGED) {
            return new NoteLine(
                    note.id(),
                    "book",
                    "info",
                    texts.of("notification_studio.COURSE_CHANGED_title", details.competency()),
                    texts.of("notification_studio.COURSE_CHANGED"),
                    null,
                    "/learn/course?id=" + details.about(),
                    texts.of("notification_studio.course_link"),
                    note.createdAt(),
                    note.isNew());
        }
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
