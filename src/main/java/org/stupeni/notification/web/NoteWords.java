package org.stupeni.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteDetails;
import org.stupeni.notification.NoteRow;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** Says notes in the language of their reader. */
@RequestScoped
class NoteWords {

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

    @Inject
    Viewer viewer;

    @Inject
    ReportNoteWords reports;

    @Inject
    StudioNoteWords studio;

    @Inject
    MessageNoteWords messages;

    NoteLine of(NoteRow note) {
        NoteDetails details = note.details();
        if (ReportNoteWords.isAbout(note)) {
            return reports.of(note);
        }
        if (StudioNoteWords.isAbout(note)) {
            return studio.of(note);
        }
        if (note.kind() == Note.Kind.MESSAGE) {
            return messages.of(note);
        }
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
        String observed = OBSERVATIONS.get(note.kind());
        if (observed != null) {
            return ofObservation(note, details, observed);
        }
        String peer = PEERS.get(note.kind());
        if (peer != null) {
            return ofPeer(note, details, peer);
        }
        if (note.kind() == Note.Kind.ROLE_PLAY_OPENED) {
            return rolePlay(note, details);
        }
        if (note.kind() == Note.Kind.ASSIGNED) {
            return assigned(note, details, "assigned", "info");
        }
        if (note.kind() == Note.Kind.ASSIGNMENT_EXTENDED) {
            return assigned(note, details, "extended", "info");
        }
        if (note.kind() == Note.Kind.ASSIGNMENT_EXCUSED) {
            return assigned(note, details, "excused", "success");
        }
        if (note.kind() == Note.Kind.ASSIGNMENT_ENDED) {
            return assigned(note, details, "ended", "info");
        }
        if (note.kind() == Note.Kind.DISPUTE_UPHELD || note.kind() == Note.Kind.DISPUTE_STANDS) {
            return disputed(note, details, note.kind() == Note.Kind.DISPUTE_UPHELD);
        }
        if (note.kind().name().startsWith("COMPLAINT_")) {
            return ofComplaint(note, details);
        }
        if (note.kind().name().startsWith("CASE_")) {
            return ofCase(note, details);
        }
        if (note.kind().name().startsWith("PANEL_")) {
            return ofPanel(note, details);
        }
        switch (note.kind()) {
            case EVIDENCE_VOIDED:
                return ofEvidence(note, details, "evidence_voided", "warning", evidence(details));
            case EVIDENCE_REINSTATED:
                return ofEvidence(note, details, "evidence_reinstated", "success", evidence(details));
            case EVIDENCE_ENTERED:
                return ofEvidence(note, details, "evidence_entered", "success", evidence(details));
            case DOCUMENT_ACCEPTED:
                return ofEvidence(note, details, "document_accepted", "success", "/learn/documents");
            case DOCUMENT_DECLINED:
                return ofEvidence(note, details, "document_declined", "warning", "/learn/documents");
            case DOCUMENT_RETURNED:
                return ofEvidence(note, details, "document_returned", "warning", "/learn/documents");
            case LEVEL_ENDS:
                return ofEnd(note, details, "level_ends", "/learn/why?competency=" + details.competencyId());
            case TEAM_LEVEL_ENDS:
                return ofEnd(note, details, "team_level_ends", "/team/person?id=" + details.personId());
            case LEVEL_ENDED:
                return ofEnd(note, details, "level_ended", "/learn/why?competency=" + details.competencyId());
            case TEAM_LEVEL_ENDED:
                return ofEnd(note, details, "team_level_ended", "/team/person?id=" + details.personId());
            case CHECK_OPENED:
                return ofEnd(note, details, "check_opened", "/learn/checks");
            case MENTORING_ASKED:
                return ofEvidence(note, details, "mentoring_asked", "info", "/learn/confirmations");
            default:
                break;
        }
        if (note.kind() == Note.Kind.PROPOSAL_RETURNED) {
            return ofLevel(note, details, "proposal_returned", "warning", proposal(details));
        }
        switch (note.kind()) {
            case CERT_SUSPENDED -> {
                return ofLevel(note, details, "cert_suspended", "danger", "/learn/certificates");
            }
            case CERT_REINSTATED -> {
                return ofLevel(note, details, "cert_reinstated", "success", "/learn/certificates");
            }
            case CERT_REVOKED -> {
                return ofLevel(note, details, "cert_revoked", "danger", "/learn/certificates");
            }
            case OVERRIDDEN -> {
                return ofLevel(note, details, "overridden", "warning", "/hr/overrides");
            }
            case SPREAD_FOUND -> {
                return ofLevel(note, details, "spread_found", "warning", person(details));
            }
            case NEED_RECORDED -> {
                return ofLevel(note, details, "need_recorded", "warning", "/learn/levels");
            }
            case NEED_REPLIED -> {
                return ofLevel(note, details, "need_replied", "info", person(details));
            }
            case NEED_ENDED -> {
                return ofLevel(note, details, "need_ended", "success", "/learn/levels");
            }
            case PROPOSED -> {
                return ofLevel(note, details, "proposed", "warning", proposal(details));
            }
            case MEASURE_ORDERED -> {
                return ofLevel(note, details, "measure_ordered", "warning", person(details));
            }
            case MEASURE_REJECTED -> {
                return ofLevel(note, details, "measure_rejected", "info", person(details));
            }
            case APPEAL_RAISED -> {
                return ofLevel(note, details, "appeal_raised", "warning", "/hr/appeals");
            }
            case APPEAL_OVERDUE -> {
                return ofLevel(note, details, "appeal_overdue", "danger", "/hr/appeals");
            }
            case APPEAL_UPHELD -> {
                return ofLevel(note, details, "appeal_upheld", "success", "/learn/appeals");
            }
            case FRAMEWORK_PUBLISHED -> {
                return ofVersion(note, details, "framework_published", "info");
            }
            case FRAMEWORK_IN_FORCE -> {
                return ofVersion(note, details, "framework_in_force", "warning");
            }
            case APPEAL_REJECTED -> {
                return ofLevel(note, details, "appeal_rejected", "info", "/learn/appeals");
            }
            default -> {}
        }
        if (note.kind() == Note.Kind.PROPOSAL_LAPSED) {
            return ofLevel(note, details, "proposal_lapsed", "warning", proposal(details));
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

    private static String person(NoteDetails details) {
        return "/hr/person?id=" + details.personId() + "&competency=" + details.competencyId();
    }

    private static String proposal(NoteDetails details) {
        return "/hr/proposal?id=" + details.personId() + "&competency=" + details.competencyId();
    }

    private NoteLine ofLevel(NoteRow note, NoteDetails details, String name, String kind, String link) {
        String key = "notification_notes." + name;
        Object[] words = {
            details.level(),
            texts.in(details.levelName()).toLowerCase(viewer.getLocale()),
            texts.in(details.competency())
        };
        return new NoteLine(
                note.id(),
                "scales",
                kind,
                texts.of(key + "_title", words),
                texts.of(key, words),
                details.reason(),
                link,
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

    private NoteLine ofVersion(NoteRow note, NoteDetails details, String name, String kind) {
        String key = "notification_notes." + name;
        NoteDetails.Step step = details.version();
        String by = details.about() == null ? texts.of("notification_notes.framework_folder") : details.about();
        Object[] words = {step.to(), by, viewer.date(details.until())};
        return new NoteLine(
                note.id(),
                "stair",
                kind,
                texts.of(key + "_title", words),
                texts.of(key, words) + " " + texts.count("notification_notes.framework_levels", step.levels()),
                details.reason(),
                "/hr/framework-changes?from=" + step.from() + "&to=" + step.to(),
                texts.of("notification_notes.framework_link"),
                note.createdAt(),
                note.isNew());
    }

    private NoteLine ofEnd(NoteRow note, NoteDetails details, String name, String link) {
        String key = "notification_notes." + name;
        Object[] words = {details.level(), texts.in(details.competency()), details.until(), details.about()};
        return new NoteLine(
                note.id(),
                "clock",
                note.kind() == Note.Kind.CHECK_OPENED ? "info" : "warning",
                texts.of(key + "_title", words),
                texts.of(key, words) + checks(details),
                null,
                link,
                texts.of(key + "_link"),
                note.createdAt(),
                note.isNew());
    }

    private NoteLine ofPanel(NoteRow note, NoteDetails details) {
        String key = "notification_panel." + note.kind();
        Object[] words = {details.level(), texts.in(details.competency()), details.until(), details.about()};
        boolean toHr = note.kind() == Note.Kind.PANEL_LEFT || note.kind() == Note.Kind.PANEL_ENDED;
        boolean gone = note.kind() == Note.Kind.PANEL_RELEASED;
        String one = (toHr ? "/hr/panel?id=" : "/learn/panel?id=") + details.personId();
        return new NoteLine(
                note.id(),
                "people",
                switch (note.kind()) {
                    case PANEL_PASSED -> "success";
                    case PANEL_LEFT, PANEL_CANCELLED, PANEL_NOT_PASSED -> "warning";
                    default -> "info";
                },
                texts.of(key, words),
                texts.of("notification_panel.about", words),
                details.reason(),
                gone ? "/learn/panels" : one,
                texts.of("notification_panel.link"),
                note.createdAt(),
                note.isNew());
    }

    private NoteLine ofComplaint(NoteRow note, NoteDetails details) {
        String key = "notification_complaint." + note.kind();
        boolean own = note.kind() == Note.Kind.COMPLAINT_TAKEN || note.kind() == Note.Kind.COMPLAINT_ANSWERED;
        return new NoteLine(
                note.id(),
                "chat",
                switch (note.kind()) {
                    case COMPLAINT_MADE -> "warning";
                    case COMPLAINT_OVERDUE -> "danger";
                    default -> "info";
                },
                texts.of(key),
                texts.of(key + "_text", details.until(), details.about()),
                null,
                (own ? "/learn/complaint?id=" : "/hr/complaint?id=") + details.personId(),
                texts.of("notification_complaint.link"),
                note.createdAt(),
                note.isNew());
    }

    private NoteLine ofCase(NoteRow note, NoteDetails details) {
        String key = "notification_case." + note.kind();
        return new NoteLine(
                note.id(),
                "chat",
                switch (note.kind()) {
                    case CASE_ACCEPTED, CASE_USED -> "success";
                    case CASE_RETURNED -> "warning";
                    default -> "info";
                },
                texts.of(key),
                texts.of(key + "_text", details.competency()),
                details.reason(),
                (note.kind() == Note.Kind.CASE_SENT ? "/author/case?id=" : "/learn/case?id=") + details.personId(),
                texts.of("notification_case.link"),
                note.createdAt(),
                note.isNew());
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

    private static String evidence(NoteDetails details) {
        return "/learn/evidence?competency=" + details.competencyId();
    }

    private NoteLine ofEvidence(NoteRow note, NoteDetails details, String name, String kind, String link) {
        String competency = texts.in(details.competency());
        return new NoteLine(
                note.id(),
                "stair",
                kind,
                texts.of("notification_notes." + name + "_title", competency),
                texts.of("notification_notes." + name, competency),
                details.reason(),
                link,
                texts.of("notification_notes." + name + "_link"),
                note.createdAt(),
                note.isNew());
    }

    private NoteLine ofObservation(NoteRow note, NoteDetails details, String name) {
        String competency = texts.in(details.competency());
        return new NoteLine(
                note.id(),
                "eye",
                note.kind() == Note.Kind.REQUEST_DECLINED ? "warning" : "info",
                texts.of("notification_notes." + name + "_title", competency),
                texts.of("notification_notes." + name, competency),
                details.reason(),
                note.kind() == Note.Kind.OBSERVATION_ASKED ? "/team/observe" : "/learn/observations",
                texts.of("notification_notes." + name + "_link"),
                note.createdAt(),
                note.isNew());
    }

    private NoteLine ofPeer(NoteRow note, NoteDetails details, String name) {
        Object[] words = {details.about(), texts.in(details.competency())};
        return new NoteLine(
                note.id(),
                "people",
                "info",
                texts.of("notification_notes." + name + "_title", words),
                texts.of("notification_notes." + name, words),
                null,
                note.kind() == Note.Kind.PEER_SHOWN ? "/team/person?id=" + details.personId() : "/learn/peer-rounds",
                texts.of("notification_notes." + name + "_link"),
                note.createdAt(),
                note.isNew());
    }

    private NoteLine rolePlay(NoteRow note, NoteDetails details) {
        return new NoteLine(
                note.id(),
                "people",
                "info",
                texts.of("notification_notes.role_play_opened_title"),
                texts.of("notification_notes.role_play_opened", details.about()),
                null,
                "/learn/role-plays",
                texts.of("notification_notes.role_play_opened_link"),
                note.createdAt(),
                note.isNew());
    }

    private NoteLine assigned(NoteRow note, NoteDetails details, String name, String kind) {
        Object[] words = {texts.in(details.competency()), viewer.date(details.until())};
        return new NoteLine(
                note.id(),
                "calendar",
                kind,
                texts.of("notification_notes." + name + "_title", words),
                texts.of("notification_notes." + name, words),
                details.reason(),
                "/learn/assignments",
                texts.of("notification_notes.assigned_link"),
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
