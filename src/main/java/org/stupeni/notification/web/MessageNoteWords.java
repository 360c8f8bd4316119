package org.stupeni.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteDetails;
import org.stupeni.notification.NoteRow;
import org.stupeni.platform.web.ViewTexts;

/** Says notes about messages to a group: the title is the writer's own. */
@RequestScoped
class MessageNoteWords implements KindsOfNotes {

    @Inject
    ViewTexts texts;

    @Override
    public Set<Note.Kind> kinds() {
        return Set.of(Note.Kind.MESSAGE);
    }

    @Override
    public NoteLine of(NoteRow note) {
        NoteDetails details = note.details();
        return new NoteLine(
                note.id(),
                "chat",
                "info",
                texts.in(details.competency()),
                texts.of("message_note.from", details.about()),
                null,
                "/learn/message?id=" + details.personId(),
                texts.of("message_note.link"),
                note.createdAt(),
                note.isNew());
    }
}
