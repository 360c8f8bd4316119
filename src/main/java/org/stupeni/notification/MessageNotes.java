package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.stupeni.platform.LocalText;

/** Tells people of messages that somebody wrote to them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MessageNotes {

    @PersistenceContext
    EntityManager entityManager;

    /**
     * @param from the name of who wrote it
     * @return the id of the note
     */
    public Long tell(Long reader, Long messageId, LocalText title, String from, Instant when) {
        Note note = new Note(
                reader,
                Note.Kind.MESSAGE,
                new NoteDetails(null, title, 0, null, null, null, messageId, from, null),
                when);
        entityManager.persist(note);
        return note.id();
    }
}
