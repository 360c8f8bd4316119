package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.stupeni.evidence.EvidenceReinstated;
import org.stupeni.evidence.EvidenceVoided;
import org.stupeni.evidence.document.DocumentHappened;
import org.stupeni.evidence.document.StepKind;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.LocalText;

/** Tells people what happens to their evidence by the hand of others. */
@ApplicationScoped
class EvidenceNotes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    /** HR has voided evidence of the person, and why. */
    void tell(@Observes EvidenceVoided voided) {
        write(voided.employeeId(), Note.Kind.EVIDENCE_VOIDED, voided.competency(), voided.reason(), voided.when());
    }

    /** HR has reinstated evidence of the person, and why. */
    void tell(@Observes EvidenceReinstated reinstated) {
        write(
                reinstated.employeeId(),
                Note.Kind.EVIDENCE_REINSTATED,
                reinstated.competency(),
                reinstated.reason(),
                reinstated.when());
    }

    /** Who brought a document is told every answer; who is said to have been mentored is asked. */
    void tell(@Observes DocumentHappened happened) {
        if (happened.kind() == StepKind.SENT && happened.colleagueId() != null) {
            write(happened.colleagueId(), Note.Kind.MENTORING_ASKED, happened.competency(), null, happened.when());
        }
        Note.Kind kind = answer(happened.kind());
        if (kind != null) {
            write(happened.employeeId(), kind, happened.competency(), happened.words(), happened.when());
        }
    }

    private static Note.Kind answer(StepKind step) {
        return switch (step) {
            case ACCEPTED -> Note.Kind.DOCUMENT_ACCEPTED;
            case DECLINED -> Note.Kind.DOCUMENT_DECLINED;
            case RETURNED -> Note.Kind.DOCUMENT_RETURNED;
            case ENTERED -> Note.Kind.EVIDENCE_ENTERED;
            default -> null;
        };
    }

    private void write(Long employeeId, Note.Kind kind, String competency, String words, Instant when) {
        LocalText title = frameworks.current().framework().titleOf(competency);
        entityManager.persist(
                new Note(employeeId, kind, new NoteDetails(competency, title, 0, null, words, null), when));
    }
}
