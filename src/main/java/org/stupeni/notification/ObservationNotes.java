package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.observation.FeedbackGiven;
import org.stupeni.observation.ObservationSigned;
import org.stupeni.observation.request.RequestHappened;
import org.stupeni.platform.LocalText;

/** Writes the notes about observations: to whoever was observed, to whoever is asked, and what became of it to whoever asked. */
@ApplicationScoped
@Transactional
class ObservationNotes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    @Inject
    People people;

    void tell(@Observes ObservationSigned signed) {
        write(signed.employeeId(), Note.Kind.OBSERVED, signed.competency(), null, signed.when());
    }

    void tell(@Observes FeedbackGiven given) {
        write(given.employeeId(), Note.Kind.FEEDBACK, given.competency(), null, given.when());
    }

    /** A request to nobody by name is told to the manager: observers by role look at their list. */
    void tell(@Observes RequestHappened happened) {
        if (happened.isAsked()) {
            Long asked = happened.observerId() != null
                    ? happened.observerId()
                    : people.find(happened.employeeId())
                            .map(PersonRow::managerId)
                            .orElse(null);
            if (asked != null) {
                write(asked, Note.Kind.OBSERVATION_ASKED, happened.competency(), null, happened.when());
            }
        } else if (happened.isTaken()) {
            write(happened.employeeId(), Note.Kind.REQUEST_TAKEN, happened.competency(), null, happened.when());
        } else if (happened.isDeclined()) {
            write(
                    happened.employeeId(),
                    Note.Kind.REQUEST_DECLINED,
                    happened.competency(),
                    happened.reason(),
                    happened.when());
        }
    }

    private void write(Long employeeId, Note.Kind kind, String competency, String reason, Instant when) {
        LocalText title = frameworks.current().framework().titleOf(competency);
        entityManager.persist(
                new Note(employeeId, kind, new NoteDetails(competency, title, 0, null, reason, null), when));
    }
}
