package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.stupeni.identity.People;
import org.stupeni.observation.roleplay.GameHappened;

/** Tells the three players of a role-play that it is open. */
@ApplicationScoped
@Transactional
class RolePlayNotes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    People people;

    void tell(@Observes GameHappened happened) {
        if (!happened.isOpened()) {
            return;
        }
        String opener = people.find(happened.who()).orElseThrow().name().usual();
        NoteDetails details = new NoteDetails(null, null, 0, null, null, null, happened.who(), opener, null);
        for (Long player : happened.people()) {
            entityManager.persist(new Note(player, Note.Kind.ROLE_PLAY_OPENED, details, happened.when()));
        }
    }
}
