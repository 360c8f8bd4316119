package org.stupeni.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteDetails;
import org.stupeni.notification.NoteRow;
import org.stupeni.platform.web.ViewTexts;

/** Says notes about exams, their results and what is said against their questions. */
@RequestScoped
class ExamNoteWords implements KindsOfNotes {

    /** The last part of its key, its colour, and where to go on. */
    private record Told(String name, String kind, Function<NoteDetails, String> link) {}

    private static final Map<Note.Kind, Told> TOLD = Map.ofEntries(
            Map.entry(
                    Note.Kind.LATE_ACCEPTED,
                    new Told("late", "success", details -> "/learn/result?id=" + details.attemptId())),
            Map.entry(
                    Note.Kind.RESULT_STANDS,
                    new Told("stands", "success", details -> "/learn/result?id=" + details.attemptId())),
            Map.entry(
                    Note.Kind.RESULT_CORRECTED,
                    new Told("corrected", "info", details -> "/learn/result?id=" + details.attemptId())),
            Map.entry(Note.Kind.JUDGE_ASKED, new Told("judge", "info", details -> "/learn/judging")));

    @Inject
    ViewTexts texts;

    @Override
    public Set<Note.Kind> kinds() {
        Set<Note.Kind> kinds = EnumSet.of(Note.Kind.DISPUTE_UPHELD, Note.Kind.DISPUTE_STANDS);
        kinds.addAll(TOLD.keySet());
        return kinds;
    }

    @Override
    public NoteLine of(NoteRow note) {
        NoteDetails details = note.details();
        Told told = TOLD.get(note.kind());
        if (told == null) {
            return disputed(note, details, note.kind() == Note.Kind.DISPUTE_UPHELD);
        }
        String key = "notification_notes." + told.name();
        Object[] words = {details.level(), "", texts.in(details.competency())};
        return NoteLine.of(
                note,
                "exam",
                told.kind(),
                texts.of(key + "_title", words),
                texts.of(key, words),
                null,
                told.link().apply(details),
                texts.of(key + "_link"));
    }

    private NoteLine disputed(NoteRow note, NoteDetails details, boolean upheld) {
        String key = "notification_notes." + (upheld ? "dispute_upheld" : "dispute_stands");
        String course = texts.in(details.competency());
        return NoteLine.of(
                note,
                "flag",
                upheld ? "success" : "info",
                texts.of(key + "_title", course),
                texts.of(key, course),
                details.reason(),
                "/learn/disputes",
                texts.of("notification_notes.dispute_link"));
    }
}
