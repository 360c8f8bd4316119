package org.stupeni.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteDetails;
import org.stupeni.notification.NoteRow;
import org.stupeni.platform.web.ViewTexts;

/** Says notes about files of reports. */
@RequestScoped
class ReportNoteWords implements KindsOfNotes {

    @Inject
    ViewTexts texts;

    @Override
    public Set<Note.Kind> kinds() {
        return Set.of(Note.Kind.REPORT_READY, Note.Kind.REPORT_FAILED, Note.Kind.REPORT_REFUSED);
    }

    @Override
    public NoteLine of(NoteRow note) {
        NoteDetails details = note.details();
        String key = "notification_report." + note.kind();
        return new NoteLine(
                note.id(),
                "file",
                switch (note.kind()) {
                    case REPORT_READY -> "success";
                    case REPORT_FAILED -> "danger";
                    default -> "warning";
                },
                texts.of(key + "_title", details.about()),
                texts.of(key, details.about()),
                details.reason(),
                note.kind() == Note.Kind.REPORT_REFUSED ? "/learn/home" : "/hr/reports",
                texts.of(key + "_link"),
                note.createdAt(),
                note.isNew());
    }
}
