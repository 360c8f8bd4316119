package org.stupeni.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteDetails;
import org.stupeni.notification.NoteRow;
import org.stupeni.platform.web.ViewTexts;

/** Says notes about panels and complaints. */
@RequestScoped
class HearingNoteWords implements KindsOfNotes {

    private static final Set<Note.Kind> PANELS = EnumSet.range(Note.Kind.PANEL_CONVENED, Note.Kind.PANEL_ENDED);
    private static final Set<Note.Kind> COMPLAINTS =
            EnumSet.range(Note.Kind.COMPLAINT_MADE, Note.Kind.COMPLAINT_WITHDRAWN);

    @Inject
    ViewTexts texts;

    @Override
    public Set<Note.Kind> kinds() {
        Set<Note.Kind> kinds = EnumSet.copyOf(PANELS);
        kinds.addAll(COMPLAINTS);
        return kinds;
    }

    @Override
    public NoteLine of(NoteRow note) {
        return PANELS.contains(note.kind()) ? panel(note, note.details()) : complaint(note, note.details());
    }

    private NoteLine panel(NoteRow note, NoteDetails details) {
        String key = "notification_panel." + note.kind();
        Object[] words = {details.level(), texts.in(details.competency()), details.until(), details.about()};
        boolean toHr = note.kind() == Note.Kind.PANEL_LEFT || note.kind() == Note.Kind.PANEL_ENDED;
        boolean gone = note.kind() == Note.Kind.PANEL_RELEASED;
        String one = (toHr ? "/hr/panel?id=" : "/learn/panel?id=") + details.personId();
        return NoteLine.of(
                note,
                "people",
                switch (note.kind()) {
                    case PANEL_PASSED -> "success";
                    case PANEL_LEFT, PANEL_CANCELLED, PANEL_NOT_PASSED -> "warning";
                    default -> "info";
                },
                texts.of(key, words),
                texts.of("notification_panel.about", words),
                details.reason(),
                gone ? "/learn/panels" : one,
                texts.of("notification_panel.link"));
    }

    private NoteLine complaint(NoteRow note, NoteDetails details) {
        String key = "notification_complaint." + note.kind();
        boolean own = note.kind() == Note.Kind.COMPLAINT_TAKEN || note.kind() == Note.Kind.COMPLAINT_ANSWERED;
        return NoteLine.of(
                note,
                "chat",
                switch (note.kind()) {
                    case COMPLAINT_MADE -> "warning";
                    case COMPLAINT_OVERDUE -> "danger";
                    default -> "info";
                },
                texts.of(key),
                texts.of(key + "_text", details.until(), details.about()),
                null,
                (own ? "/learn/complaint?id=" : "/hr/complaint?id=") + details.personId(),
                texts.of("notification_complaint.link"));
    }
}
