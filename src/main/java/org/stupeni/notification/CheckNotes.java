package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.LocalText;
import org.stupeni.quiz.spaced.CheckHappened;

/** Tells a person that a small check is open; that one was missed is no news. */
@ApplicationScoped
@Transactional
class CheckNotes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    void tell(@Observes CheckHappened happened) {
        if (!happened.isOpened()) {
            return;
        }
        LocalText title = frameworks
                .current()
                .framework()
                .competency(happened.competency())
                .map(Competency::title)
                .orElseGet(() -> new LocalText(happened.competency(), happened.competency()));
        NoteDetails details = new NoteDetails(
                happened.competency(), title, happened.level(), null, null, null, null, null, happened.closesOn());
        entityManager.persist(new Note(happened.employeeId(), Note.Kind.CHECK_OPENED, details, happened.when()));
    }
}
