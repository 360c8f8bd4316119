package org.stupeni.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteDetails;
import org.stupeni.notification.NoteRow;
import org.stupeni.platform.web.ViewTexts;

/** Says notes about observations, looks at oneself and role-plays. */
@RequestScoped
class WorkplaceNoteWords implements KindsOfNotes {

    private static final Map<Note.Kind, String> OBSERVATIONS = Map.of(
            Note.Kind.OBSERVED, "observed",
            Note.Kind.FEEDBACK, "feedback",
            Note.Kind.OBSERVATION_ASKED, "observation_asked",
            Note.Kind.REQUEST_TAKEN, "request_taken",
            Note.Kind.REQUEST_DECLINED, "request_declined");

    private static final Map<Note.Kind, String> PEERS = Map.of(
            Note.Kind.PEER_ASKED, "peer_asked",
            Note.Kind.PEER_COMPLETE, "peer_complete",
            Note.Kind.PEER_ENDED, "peer_ended",
            Note.Kind.PEER_SHOWN, "peer_shown");

    @Inject
    ViewTexts texts;

    @Override
    public Set<Note.Kind> kinds() {
        Set<Note.Kind> kinds = EnumSet.of(Note.Kind.ROLE_PLAY_OPENED);
        kinds.addAll(OBSERVATIONS.keySet());
        kinds.addAll(PEERS.keySet());
        return kinds;
    }

    @Override
    public NoteLine of(NoteRow note) {
        NoteDetails details = note.details();
        if (note.kind() == Note.Kind.ROLE_PLAY_OPENED) {
            return rolePlay(note, details);
        }
        return PEERS.containsKey(note.kind()) ? peer(note, details) : observation(note, details);
    }

    private NoteLine observation(NoteRow note, NoteDetails details) {
        String key = "notification_notes." + OBSERVATIONS.get(note.kind());
        String competency = texts.in(details.competency());
        return NoteLine.of(
                note,
                "eye",
                note.kind() == Note.Kind.REQUEST_DECLINED ? "warning" : "info",
                texts.of(key + "_title", competency),
                texts.of(key, competency),
                details.reason(),
                note.kind() == Note.Kind.OBSERVATION_ASKED ? "/team/observe" : "/learn/observations",
                texts.of(key + "_link"));
    }

    private NoteLine peer(NoteRow note, NoteDetails details) {
        String key = "notification_notes." + PEERS.get(note.kind());
        Object[] words = {details.about(), texts.in(details.competency())};
        return NoteLine.of(
                note,
                "people",
                "info",
                texts.of(key + "_title", words),
                texts.of(key, words),
                null,
                note.kind() == Note.Kind.PEER_SHOWN ? "/team/person?id=" + details.personId() : "/learn/peer-rounds",
                texts.of(key + "_link"));
    }

    private NoteLine rolePlay(NoteRow note, NoteDetails details) {
        return NoteLine.of(
                note,
                "people",
                "info",
                texts.of("notification_notes.role_play_opened_title"),
                texts.of("notification_notes.role_play_opened", details.about()),
                null,
                "/learn/role-plays",
                texts.of("notification_notes.role_play_opened_link"));
    }
}
