package org.stupeni.certification.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stupeni.platform.Refused;

/** The rows behind {@link SigningKeys}, each act in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SigningKeyRows {

    private static final String PUBLISHED = """
            select new org.stupeni.certification.badge.PublishedKey(k.thumbprint, k.x, k.y, k.madeAt, k.madeBy, k.retiredAt,
                (select count(c.certificate) from Credential c where c.thumbprint = k.thumbprint))
            from SigningKey k
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Event<SigningKeyMade> made;

    Optional<SigningKey> current() {
        return entityManager
                .createQuery("select k from SigningKey k where k.standing is not null", SigningKey.class)
                .getResultStream()
                .findFirst();
    }

    List<PublishedKey> all() {
        return entityManager
                .createQuery(PUBLISHED + " order by k.madeAt desc, k.thumbprint", PublishedKey.class)
                .getResultList();
    }

    Optional<PublishedKey> find(String thumbprint) {
        return entityManager
                .createQuery(PUBLISHED + " where k.thumbprint = :thumbprint", PublishedKey.class)
                .setParameter("thumbprint", thumbprint)
                .getResultStream()
                .findFirst();
    }

    /**
     * Makes this the current key in place of another one.
     *
     * @param before the thumbprint of the key it comes after, or null for the first
     * @throws Refused if another key is current by now
     * @throws jakarta.persistence.PersistenceException if somebody makes one at this moment
     */
    void keep(SigningKey key, String before, Long byId) {
        Instant now = clock.instant();
        String standing = current().map(SigningKey::thumbprint).orElse(null);
        if (before == null ? standing != null : !before.equals(standing)) {
            throw new Refused("certification_keys.overtaken");
        }
        if (before != null) {
            entityManager
                    .find(SigningKey.class, before, LockModeType.PESSIMISTIC_WRITE)
                    .retire(now);
            entityManager.flush();
        }
        entityManager.persist(key);
        entityManager.flush();
        made.fire(new SigningKeyMade(byId, key.thumbprint(), now));
    }
}
