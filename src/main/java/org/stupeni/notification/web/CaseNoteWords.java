package org.stupeni.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteDetails;
import org.stupeni.notification.NoteRow;
import org.stupeni.platform.web.ViewTexts;

/** Says notes about cases of the library. */
@RequestScoped
class CaseNoteWords implements KindsOfNotes {

    @Inject
    ViewTexts texts;

    @Override
    public Set<Note.Kind> kinds() {
        return EnumSet.range(Note.Kind.CASE_SENT, Note.Kind.CASE_PLAYED);
    }

    @Override
    public NoteLine of(NoteRow note) {
        NoteDetails details = note.details();
        String key = "notification_case." + note.kind();
        return NoteLine.of(
                note,
                "chat",
                switch (note.kind()) {
                    case CASE_ACCEPTED, CASE_USED, CASE_PLAYED -> "success";
                    case CASE_RETURNED -> "warning";
                    default -> "info";
                },
                texts.of(key),
                texts.of(key + "_text", details.competency()),
                details.reason(),
                (note.kind() == Note.Kind.CASE_SENT ? "/author/case?id=" : "/learn/case?id=") + details.personId(),
                texts.of("notification_case.link"));
    }
}
