package org.stupeni.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteDetails;
import org.stupeni.notification.NoteRow;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Says notes in the language of their reader. */
@RequestScoped
class NoteWords {

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    NoteLine of(NoteRow note) {
        NoteDetails details = note.details();
        if (note.kind() == Note.Kind.LATE_ACCEPTED) {
            return ofExam(note, details, "late", "success", "/learn/result?id=" + details.attemptId());
        }
        if (note.kind() == Note.Kind.RESULT_STANDS) {
            return ofExam(note, details, "stands", "success", "/learn/result?id=" + details.attemptId());
        }
        if (note.kind() == Note.Kind.JUDGE_ASKED) {
            return ofExam(note, details, "judge", "info", "/learn/judging");
        }
        if (note.kind() == Note.Kind.RESULT_CORRECTED) {
            return ofExam(note, details, "corrected", "info", "/learn/result?id=" + details.attemptId());
        }
        if (note.kind() == Note.Kind.DISPUTE_UPHELD || note.kind() == Note.Kind.DISPUTE_STANDS) {
            return disputed(note, details, note.kind() == Note.Kind.DISPUTE_UPHELD);
        }
        boolean certified = note.kind() == Note.Kind.CERTIFIED;
        String key = "notification_notes." + (certified ? "certified" : "declined");
        Object[] words = {
            details.level(),
            texts.in(details.levelName()).toLowerCase(viewer.getLocale()),
            texts.in(details.competency())
        };
        return new NoteLine(
                note.id(),
                certified ? "ribbon" : "scales",
                certified ? "success" : "warning",
                texts.of(key + "_title", words),
                texts.of(key, words),
                details.reason(),
                certified ? "/learn/certificates" : "/learn/why?competency=" + details.competencyId(),
                texts.of(key + "_link"),
                note.createdAt(),
                note.isNew());
    }

    private NoteLine ofExam(NoteRow note, NoteDetails details, String name, String kind, String link) {
        Object[] words = {details.level(), "", texts.in(details.competency())};
        return new NoteLine(
                note.id(),
                "exam",
                kind,
                texts.of("notification_notes." + name + "_title", words),
                texts.of("notification_notes." + name, words),
                null,
                link,
                texts.of("notification_notes." + name + "_link"),
                note.createdAt(),
                note.isNew());
    }

    private NoteLine disputed(NoteRow note, NoteDetails details, boolean upheld) {
        String key = "notification_notes." + (upheld ? "dispute_upheld" : "dispute_stands");
        String course = texts.in(details.competency());
        return new NoteLine(
                note.id(),
                "flag",
                upheld ? "success" : "info",
                texts.of(key + "_title", course),
                texts.of(key, course),
                details.reason(),
                "/learn/disputes",
                texts.of("notification_notes.dispute_link"),
                note.createdAt(),
                note.isNew());
    }
}
