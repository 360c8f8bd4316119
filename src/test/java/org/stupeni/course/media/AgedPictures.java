package org.stupeni.course.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Makes pictures older than they are. */
@ApplicationScoped
@Transactional
public class AgedPictures {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    public void age(ReadPicture picture, Duration by) {
        entityManager
                .createQuery("update CoursePicture p set p.keptAt = :then where p.hash = :hash")
                .setParameter("then", clock.instant().minus(by))
                .setParameter("hash", picture.hash())
                .executeUpdate();
    }

    public long count(ReadPicture picture) {
        return entityManager
                .createQuery("select count(p) from CoursePicture p where p.hash = :hash", Long.class)
                .setParameter("hash", picture.hash())
                .getSingleResult();
    }
}
