package org.stupeni.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.notification.MessageNotes;
import org.stupeni.platform.Json;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Sha256;

/** Writes a message with its notes, all of it or nothing. Part of {@link GroupMessages}. */
@ApplicationScoped
class Sending {

    /** The same within this time is likely a mistake. */
    private static final Duration REPEATED = Duration.ofHours(1);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    MessageNotes notes;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Inject
    Event<MessageSent> sent;

    /** The message that was sent with this deed by this person. */
    @Transactional
    Optional<Long> of(String deed, Long by) {
        return entityManager
                .createQuery("select m.id from GroupMessage m where m.deed = :deed and m.sentBy = :by", Long.class)
                .setParameter("deed", deed)
                .setParameter("by", by)
                .getResultStream()
                .findFirst();
    }

    /** @throws jakarta.persistence.PersistenceException if the deed was done a moment ago */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long send(NewMessage message, Audience audience, String deed, boolean again, Long by) {
        Instant now = clock.instant();
        String fingerprint = Sha256.of(Json.write(message) + audience.seal());
        if (!again && isRepeated(fingerprint, now)) {
            throw new Refused("message_send.repeated");
        }
        GroupMessage row = new GroupMessage(message, audience.size(), fingerprint, deed, by, now);
        entityManager.persist(row);
        entityManager.flush();
        String from = people.find(by).map(PersonRow::name).orElseThrow().full();
        for (Long reader : new TreeSet<>(audience.people())) {
            Long note = notes.tell(reader, row.id(), row.title(), from, now);
            entityManager.persist(new GroupMessageReader(row.id(), reader, note));
        }
        sent.fire(new MessageSent(by, row.id(), now));
        return row.id();
    }

    private boolean isRepeated(String fingerprint, Instant now) {
        return entityManager
                        .createQuery(
                                "select count(m.id) from GroupMessage m where m.fingerprint = :fingerprint and m.sentAt > :since",
                                Long.class)
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("since", now.minus(REPEATED))
                        .getSingleResult()
                > 0;
    }
}
