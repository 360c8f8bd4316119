package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.certification.complaint.ComplaintHappened;
import org.stupeni.certification.complaint.ComplaintRegister;
import org.stupeni.certification.complaint.ComplaintRow;

/** Tells those of HR who may handle a complaint that it waits, and whoever complained how it goes on. No note says what was written. */
@ApplicationScoped
@Transactional
class ComplaintNotes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ComplaintRegister register;

    void tell(@Observes ComplaintHappened happened) {
        ComplaintRow row = register.row(happened.complaintId());
        Instant when = happened.when();
        if (happened.isWaiting()) {
            tellHr(row, Note.Kind.COMPLAINT_MADE, row.takeBy(), when);
        } else if (happened.isOverdue()) {
            tellHr(row, Note.Kind.COMPLAINT_OVERDUE, row.term(), when);
        } else if (happened.isTaken()) {
            keep(row.employeeId(), Note.Kind.COMPLAINT_TAKEN, row, row.dueOn(), when);
        } else if (happened.isAnswered()) {
            keep(row.employeeId(), Note.Kind.COMPLAINT_ANSWERED, row, row.dueOn(), when);
        } else if (happened.isWithdrawn() && row.handlerId() != null) {
            keep(row.handlerId(), Note.Kind.COMPLAINT_WITHDRAWN, row, row.dueOn(), when);
        }
    }

    private void tellHr(ComplaintRow row, Note.Kind kind, LocalDate until, Instant when) {
        register.handlers(row.id()).forEach(one -> keep(one, kind, row, until, when));
    }

    private void keep(Long reader, Note.Kind kind, ComplaintRow row, LocalDate until, Instant when) {
        String handler = row.handler() == null ? null : row.handler().usual();
        entityManager.persist(new Note(
                reader, kind, new NoteDetails(null, null, 0, null, null, null, row.id(), handler, until), when));
    }
}
