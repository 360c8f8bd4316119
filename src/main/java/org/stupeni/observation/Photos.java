package org.stupeni.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The one picture of an observation: put in and taken out by its observer, looked at by both. A picture that nothing shows any more is deleted. */
@ApplicationScoped
@Transactional
public class Photos {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * Keeps this picture in the place of any other.
     *
     * @param photo null to have none
     * @return whether the observer has such an observation
     * @throws org.stupeni.platform.Refused if it is signed
     */
    public boolean put(long id, Long observerId, Photo photo) {
        Optional<Observation> draft = Optional.ofNullable(
                        entityManager.find(Observation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.isBy(observerId));
        draft.ifPresent(found -> {
            found.demandDraft();
            String before = found.photoHash();
            found.shows(photo == null ? null : kept(photo), clock.instant());
            entityManager.flush();
            forget(before);
        });
        return draft.isPresent();
    }

    private String kept(Photo photo) {
        String hash = ObservationPhoto.hashOf(photo);
        if (entityManager.find(ObservationPhoto.class, hash) == null) {
            entityManager.persist(new ObservationPhoto(photo, clock.instant()));
            entityManager.flush();
        }
        return hash;
    }

    /** Deletes a picture that no observation shows any more. */
    void forget(String hash) {
        if (hash != null) {
            entityManager
                    .createQuery("delete from ObservationPhoto p where p.hash = :hash"
                            + " and not exists (select o.id from Observation o where o.photoHash = p.hash)")
                    .setParameter("hash", hash)
                    .executeUpdate();
        }
    }

    /** The picture for its observer, or for the person observed once it is signed; nobody else has one. */
    public Optional<Photo> find(long id, Long readerId) {
        return Optional.ofNullable(entityManager.find(Observation.class, id))
                .filter(found -> found.photoHash() != null)
                .filter(found -> found.isBy(readerId)
                        || found.isSigned() && found.employeeId().equals(readerId))
                .map(found -> entityManager
                        .find(ObservationPhoto.class, found.photoHash())
                        .photo());
    }

    /** The picture of a signed observation, for whoever weighs it. */
    public Optional<Photo> ofSigned(long id) {
        return Optional.ofNullable(entityManager.find(Observation.class, id))
                .filter(found -> found.isSigned() && found.photoHash() != null)
                .map(found -> entityManager
                        .find(ObservationPhoto.class, found.photoHash())
                        .photo());
    }
}
