package org.stupeni.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteDetails;
import org.stupeni.notification.NoteRow;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Says notes about versions of the framework. */
@RequestScoped
class RuleNoteWords implements KindsOfNotes {

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    @Override
    public Set<Note.Kind> kinds() {
        return Set.of(Note.Kind.FRAMEWORK_PUBLISHED, Note.Kind.FRAMEWORK_IN_FORCE);
    }

    @Override
    public NoteLine of(NoteRow note) {
        NoteDetails details = note.details();
        boolean inForce = note.kind() == Note.Kind.FRAMEWORK_IN_FORCE;
        String key = "notification_notes." + (inForce ? "framework_in_force" : "framework_published");
        NoteDetails.Step step = details.version();
        String by = details.about() == null ? texts.of("notification_notes.framework_folder") : details.about();
        Object[] words = {step.to(), by, viewer.date(details.until())};
        return NoteLine.of(
                note,
                "stair",
                inForce ? "warning" : "info",
                texts.of(key + "_title", words),
                texts.of(key, words) + " " + texts.count("notification_notes.framework_levels", step.levels()),
                details.reason(),
                "/hr/framework-changes?from=" + step.from() + "&to=" + step.to(),
                texts.of("notification_notes.framework_link"));
    }
}
