package org.stupeni.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.stupeni.notification.NoteRow;

/** Says notes in the language of their reader. */
@RequestScoped
class NoteWords {

    @Inject
    Instance<KindsOfNotes> all;

    NoteLine of(NoteRow note) {
        return all.stream()
                .filter(one -> one.kinds().contains(note.kind()))
                .findFirst()
                .orElseThrow()
                .of(note);
    }
}
