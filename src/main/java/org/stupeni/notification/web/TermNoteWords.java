package org.stupeni.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteDetails;
import org.stupeni.notification.NoteRow;
import org.stupeni.platform.web.ViewTexts;

/** Says notes about levels that end, and about the small checks that keep them. */
@RequestScoped
class TermNoteWords implements KindsOfNotes {

    /** The last part of its key, its colour, and where to go on. */
    private record Told(String name, String kind, Function<NoteDetails, String> link) {}

    private static final Map<Note.Kind, Told> TOLD = Map.ofEntries(
            Map.entry(
                    Note.Kind.LEVEL_ENDS,
                    new Told("level_ends", "warning", details -> "/learn/why?competency=" + details.competencyId())),
            Map.entry(
                    Note.Kind.TEAM_LEVEL_ENDS,
                    new Told("team_level_ends", "warning", details -> "/team/person?id=" + details.personId())),
            Map.entry(
                    Note.Kind.LEVEL_ENDED,
                    new Told("level_ended", "warning", details -> "/learn/why?competency=" + details.competencyId())),
            Map.entry(
                    Note.Kind.TEAM_LEVEL_ENDED,
                    new Told("team_level_ended", "warning", details -> "/team/person?id=" + details.personId())),
            Map.entry(Note.Kind.CHECK_OPENED, new Told("check_opened", "info", details -> "/learn/checks")));

    @Inject
    ViewTexts texts;

    @Override
    public Set<Note.Kind> kinds() {
        return TOLD.keySet();
    }

    @Override
    public NoteLine of(NoteRow note) {
        NoteDetails details = note.details();
        Told told = TOLD.get(note.kind());
        String key = "notification_notes." + told.name();
        Object[] words = {details.level(), texts.in(details.competency()), details.until(), details.about()};
        return NoteLine.of(
                note,
                "clock",
                told.kind(),
                texts.of(key + "_title", words),
                texts.of(key, words) + checks(details),
                null,
                told.link().apply(details),
                texts.of(key + "_link"));
    }

    /** What small checks do for what ends, as one more sentence. */
    private String checks(NoteDetails details) {
        if (details.checks() == null) {
            return "";
        }
        return " "
                + (details.checks() == 0
                        ? texts.of("notification_notes.checks_enough")
                        : texts.count("notification_notes.checks_more", details.checks()));
    }
}
