package org.stupeni.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Prolongs sessions: the only write that a request makes just by coming, so the only one that takes a transaction for it. */
@ApplicationScoped
@Transactional
class LastSeen {

    @PersistenceContext
    EntityManager entityManager;

    void touch(Long sessionId, Instant now) {
        LoginSession session = entityManager.find(LoginSession.class, sessionId);
        if (session != null) {
            session.touch(now);
        }
    }
}
