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
import org.stupeni.platform.web.Viewer;

/** Says notes about a level that is decided, and about what is done to a decision afterwards. */
@RequestScoped
class DecisionNoteWords implements KindsOfNotes {

    /** The last part of its key, its colour, and where to go on. */
    private record Told(String name, String kind, Function<NoteDetails, String> link) {}

    private static final Map<Note.Kind, Told> TOLD = Map.ofEntries(
            Map.entry(Note.Kind.PROPOSED, new Told("proposed", "warning", details -> proposal(details))),
            Map.entry(
                    Note.Kind.PROPOSAL_RETURNED,
                    new Told("proposal_returned", "warning", details -> proposal(details))),
            Map.entry(Note.Kind.PROPOSAL_LAPSED, new Told("proposal_lapsed", "warning", details -> proposal(details))),
            Map.entry(Note.Kind.CERT_SUSPENDED, new Told("cert_suspended", "danger", details -> "/learn/certificates")),
            Map.entry(
                    Note.Kind.CERT_REINSTATED,
                    new Told("cert_reinstated", "success", details -> "/learn/certificates")),
            Map.entry(Note.Kind.CERT_REVOKED, new Told("cert_revoked", "danger", details -> "/learn/certificates")),
            Map.entry(Note.Kind.OVERRIDDEN, new Told("overridden", "warning", details -> "/hr/overrides")),
            Map.entry(Note.Kind.SPREAD_FOUND, new Told("spread_found", "warning", details -> person(details))),
            Map.entry(Note.Kind.NEED_RECORDED, new Told("need_recorded", "warning", details -> "/learn/levels")),
            Map.entry(Note.Kind.NEED_REPLIED, new Told("need_replied", "info", details -> person(details))),
            Map.entry(Note.Kind.NEED_ENDED, new Told("need_ended", "success", details -> "/learn/levels")),
            Map.entry(
                    Note.Kind.MEASURE_ORDERED,
                    new Told("measure_ordered", "warning", details -> "/hr/decisions?list=approve")),
            Map.entry(Note.Kind.MEASURE_REJECTED, new Told("measure_rejected", "info", details -> person(details))),
            Map.entry(Note.Kind.APPEAL_RAISED, new Told("appeal_raised", "warning", details -> "/hr/appeals")),
            Map.entry(Note.Kind.APPEAL_OVERDUE, new Told("appeal_overdue", "danger", details -> "/hr/appeals")),
            Map.entry(Note.Kind.APPEAL_UPHELD, new Told("appeal_upheld", "success", details -> "/learn/appeals")),
            Map.entry(Note.Kind.APPEAL_REJECTED, new Told("appeal_rejected", "info", details -> "/learn/appeals")));

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    @Override
    public Set<Note.Kind> kinds() {
        Set<Note.Kind> kinds = EnumSet.of(Note.Kind.CERTIFIED, Note.Kind.DECLINED);
        kinds.addAll(TOLD.keySet());
        return kinds;
    }

    @Override
    public NoteLine of(NoteRow note) {
        NoteDetails details = note.details();
        Told told = TOLD.get(note.kind());
        if (told != null) {
            return line(note, details, "scales", told);
        }
        return note.kind() == Note.Kind.CERTIFIED
                ? line(note, details, "ribbon", new Told("certified", "success", any -> "/learn/certificates"))
                : line(
                        note,
                        details,
                        "scales",
                        new Told("declined", "warning", any -> "/learn/why?competency=" + any.competencyId()));
    }

    private NoteLine line(NoteRow note, NoteDetails details, String icon, Told told) {
        String key = "notification_notes." + told.name();
        Object[] words = {
            details.level(),
            texts.in(details.levelName()).toLowerCase(viewer.getLocale()),
            texts.in(details.competency())
        };
        return NoteLine.of(
                note,
                icon,
                told.kind(),
                texts.of(key + "_title", words),
                texts.of(key, words),
                details.reason(),
                told.link().apply(details),
                texts.of(key + "_link"));
    }

    private static String person(NoteDetails details) {
        return "/hr/person?id=" + details.personId() + "&competency=" + details.competencyId();
    }

    private static String proposal(NoteDetails details) {
        return "/hr/proposal?id=" + details.personId() + "&competency=" + details.competencyId();
    }
}
