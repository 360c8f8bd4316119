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
        return Set.of(Note.Kind.KEYS_ASKED, Note.Kind.KEY_CHECKED, Note.Kind.KEY_RETURNED, Note.Kind.COURSE_CHANGED);
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
        String question = details.competency() == null ? details.about() : texts.in(details.competency());
        if (note.kind() == Note.Kind.KEYS_ASKED) {
            return asked(note, question);
        }
        String key = "notification_studio." + note.kind();
        return new NoteLine(
                note.id(),
                "key",
                note.kind() == Note.Kind.KEY_RETURNED ? "warning" : "success",
                texts.of(key + "_title", question),
                texts.of(key, question),
                details.reason(),
                "/author/key-review?id=" + details.personId(),
                texts.of("notification_studio.key_link"),
                note.createdAt(),
                note.isNew());
    }

    /** Of one key its question, and the way to it; of several how many, and the way to the list. */
    private NoteLine asked(NoteRow note, String question) {
        int count = note.details().checks();
        boolean one = count == 1;
        return NoteLine.of(
                note,
                "key",
                "info",
                one
                        ? texts.of("notification_studio.KEYS_ASKED_one", question)
                        : texts.count("notification_studio.KEYS_ASKED_title", count),
                texts.of("notification_studio.KEYS_ASKED"),
                null,
                one ? "/author/key-review?id=" + note.details().personId() : "/author/key-reviews",
                texts.of(one ? "notification_studio.key_link" : "notification_studio.keys_link"));
    }
}
