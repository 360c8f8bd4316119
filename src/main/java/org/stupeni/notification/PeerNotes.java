package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.People;
import org.stupeni.observation.peer.RoundHappened;
import org.stupeni.platform.LocalText;

/** Writes the notes about looks at oneself: to the colleague who is asked, to the employee when all have answered or the last day is over, to the manager it is shown to. */
@ApplicationScoped
@Transactional
class PeerNotes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    @Inject
    People people;

    void tell(@Observes RoundHappened happened) {
        if (happened.isAsked()) {
            write(happened.other(), Note.Kind.PEER_ASKED, happened);
        } else if (happened.isComplete()) {
            write(happened.employeeId(), Note.Kind.PEER_COMPLETE, happened);
        } else if (happened.isEnded()) {
            write(happened.employeeId(), Note.Kind.PEER_ENDED, happened);
        } else if (happened.isShown()) {
            write(happened.other(), Note.Kind.PEER_SHOWN, happened);
        }
    }

    private void write(Long reader, Note.Kind kind, RoundHappened happened) {
        LocalText title = frameworks
                .current()
                .framework()
                .competency(happened.competency())
                .map(Competency::title)
                .orElse(new LocalText(happened.competency(), happened.competency()));
        String name = people.find(happened.employeeId()).orElseThrow().name().usual();
        NoteDetails details =
                new NoteDetails(happened.competency(), title, 0, null, null, null, happened.employeeId(), name, null);
        entityManager.persist(new Note(reader, kind, details, happened.when()));
    }
}
