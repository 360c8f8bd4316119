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

/** Says notes about rows of evidence and documents. */
@RequestScoped
class EvidenceNoteWords implements KindsOfNotes {

    /** The last part of its key, its colour, and where to go on. */
    private record Told(String name, String kind, Function<NoteDetails, String> link) {}

    private static final Map<Note.Kind, Told> TOLD = Map.ofEntries(
            Map.entry(Note.Kind.EVIDENCE_VOIDED, new Told("evidence_voided", "warning", details -> ledger(details))),
            Map.entry(
                    Note.Kind.EVIDENCE_REINSTATED,
                    new Told("evidence_reinstated", "success", details -> ledger(details))),
            Map.entry(Note.Kind.EVIDENCE_ENTERED, new Told("evidence_entered", "success", details -> ledger(details))),
            Map.entry(
                    Note.Kind.DOCUMENT_ACCEPTED,
                    new Told("document_accepted", "success", details -> "/learn/documents")),
            Map.entry(
                    Note.Kind.DOCUMENT_DECLINED,
                    new Told("document_declined", "warning", details -> "/learn/documents")),
            Map.entry(
                    Note.Kind.DOCUMENT_RETURNED,
                    new Told("document_returned", "warning", details -> "/learn/documents")),
            Map.entry(
                    Note.Kind.MENTORING_ASKED, new Told("mentoring_asked", "info", details -> "/learn/confirmations")));

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
        String competency = texts.in(details.competency());
        return NoteLine.of(
                note,
                "stair",
                told.kind(),
                texts.of(key + "_title", competency),
                texts.of(key, competency),
                details.reason(),
                told.link().apply(details),
                texts.of(key + "_link"));
    }

    private static String ledger(NoteDetails details) {
        return "/learn/evidence?competency=" + details.competencyId();
    }
}
