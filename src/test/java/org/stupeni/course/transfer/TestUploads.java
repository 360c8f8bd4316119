package org.stupeni.course.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** Files that were brought some time ago. */
@ApplicationScoped
@Transactional
public class TestUploads {

    @PersistenceContext
    EntityManager entityManager;

    /** The hash of a version of a course. */
    public String hashOf(long versionId) {
        return entityManager
                .createQuery("select v.hash from CourseVersion v where v.id = :id", String.class)
                .setParameter("id", versionId)
                .getSingleResult();
    }

    /** This file was brought so long ago. */
    public void age(Long id, Duration age) {
        entityManager
                .createQuery("update ImportUpload u set u.uploadedAt = :then where u.id = :id")
                .setParameter("then", Instant.now().minus(age))
                .setParameter("id", id)
                .executeUpdate();
    }
}
