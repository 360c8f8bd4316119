package org.stupeni.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteDetails;
import org.stupeni.notification.NoteRow;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Says notes about what somebody must have by when. */
@RequestScoped
class AssignmentNoteWords implements KindsOfNotes {

    private static final Map<Note.Kind, String> NAMES = Map.of(
            Note.Kind.ASSIGNED, "assigned",
            Note.Kind.ASSIGNMENT_EXTENDED, "extended",
            Note.Kind.ASSIGNMENT_EXCUSED, "excused",
            Note.Kind.ASSIGNMENT_ENDED, "ended");

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    @Override
    public Set<Note.Kind> kinds() {
        return NAMES.keySet();
    }

    @Override
    public NoteLine of(NoteRow note) {
        NoteDetails details = note.details();
        String key = "notification_notes." + NAMES.get(note.kind());
        Object[] words = {texts.in(details.competency()), viewer.date(details.until())};
        return NoteLine.of(
                note,
                "calendar",
                note.kind() == Note.Kind.ASSIGNMENT_EXCUSED ? "success" : "info",
                texts.of(key + "_title", words),
                texts.of(key, words),
                details.reason(),
                "/learn/assignments",
                texts.of("notification_notes.assigned_link"));
    }
}
