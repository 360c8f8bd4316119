package org.stupeni.notification.web;

import java.util.Set;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;

/** Says notes of some kinds in the language of their reader; every kind is said by one. */
interface KindsOfNotes {

    Set<Note.Kind> kinds();

    NoteLine of(NoteRow note);
}
