package org.stupeni.course.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stupeni.platform.PictureName;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** Keeps the pictures of courses and hands them out by their names. */
@ApplicationScoped
@Transactional
public class CoursePictures {

    /** For how long a picture is kept that nothing shows. */
    public static final Duration KEPT = Duration.ofDays(14);

    /** So many pictures one person may have sent that no version shows yet. */
    static final int MOST = 500;

    private static final int MEGABYTE = 1024 * 1024;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Instance<PictureUse> uses;

    /**
     * Keeps what somebody sends.
     *
     * @param called what its file is called
     * @throws Refused if it is no picture that can be kept, or the person sent too many that nothing shows
     */
    public ReadPicture keep(Long by, String called, byte[] sent) {
        ReadPicture read = PictureReader.read(called, sent, largest());
        Long waiting = entityManager
                .createQuery(
                        "select count(p) from CoursePicture p where p.keptBy = :by and p.publishedAt is null",
                        Long.class)
                .setParameter("by", by)
                .getSingleResult();
        if (waiting >= MOST) {
            throw new Refused("course_picture.too_many", MOST);
        }
        keep(by, List.of(read.kept()));
        return read;
    }

    /** The largest file that is taken, in bytes. */
    public int largest() {
        return settings.pictureMegabytes() * MEGABYTE;
    }

    /**
     * Keeps pictures that came with something else, as they are.
     *
     * @param by who brought them; null for the folder of courses
     * @throws IllegalArgumentException if one is not as the reader of pictures leaves them
     */
    public void keep(Long by, Collection<NewPicture> brought) {
        Instant now = clock.instant();
        for (NewPicture picture : brought) {
            KnownPicture known = PictureName.of(picture.name())
                    .flatMap(name -> PictureFile.read(name, picture.bytes(), problem -> {}))
                    .orElseThrow(() -> new IllegalArgumentException("No bare picture: " + picture.name()));
            CoursePicture there = entityManager.find(CoursePicture.class, known.hash());
            if (there == null) {
                entityManager.persist(new CoursePicture(known, picture.bytes(), by, now));
                entityManager.flush();
            } else {
                there.isSentAgain(now);
            }
        }
    }

    /** The pictures with these names that are there, without their bytes. */
    public Map<String, KnownPicture> known(Collection<String> names) {
        Map<String, KnownPicture> found = new HashMap<>();
        if (!names.isEmpty()) {
            Map<String, KnownPicture> byMark = entityManager
                    .createQuery(
                            "select new org.stupeni.course.media.KnownPicture(p.mark, p.ending, p.hash, p.width, p.height)"
                                    + " from CoursePicture p where p.mark in :marks",
                            KnownPicture.class)
                    .setParameter("marks", marks(names))
                    .getResultStream()
                    .collect(Collectors.toMap(KnownPicture::mark, picture -> picture));
            for (String text : names) {
                PictureName.of(text)
                        .map(name -> byMark.get(name.mark()))
                        .filter(picture -> text.endsWith("." + picture.ending()))
                        .ifPresent(picture -> found.put(text, picture));
            }
        }
        return found;
    }

    /** The bytes of a picture, for a file that somebody takes away. */
    public Optional<byte[]> bytes(String name) {
        return find(name).map(picture -> picture.stored().bytes());
    }

    /**
     * A picture, for whoever may see it.
     *
     * @param author whether it is asked for by somebody who writes courses: others see only what is published
     */
    public Optional<StoredPicture> find(String name, boolean author) {
        return find(name).filter(picture -> author || picture.isPublished()).map(CoursePicture::stored);
    }

    private Optional<CoursePicture> find(String text) {
        return PictureName.of(text)
                .flatMap(name -> entityManager
                        .createQuery(
                                "select p from CoursePicture p where p.mark = :mark and p.ending = :ending",
                                CoursePicture.class)
                        .setParameter("mark", name.mark())
                        .setParameter("ending", name.ending())
                        .getResultStream()
                        .findFirst());
    }

    /** A version is published that shows these: from now on they stay. */
    public void isPublished(Collection<String> names) {
        if (!names.isEmpty()) {
            entityManager
                    .createQuery(
                            "update CoursePicture p set p.publishedAt = :now where p.publishedAt is null and p.mark in :marks")
                    .setParameter("now", clock.instant())
                    .setParameter("marks", marks(names))
                    .executeUpdate();
        }
    }

    private static List<String> marks(Collection<String> names) {
        return names.stream()
                .map(PictureName::of)
                .flatMap(Optional::stream)
                .map(PictureName::mark)
                .distinct()
                .toList();
    }

    /** Deletes what was sent long ago and is shown by nothing, and says how much that was. */
    public long forgetUnused() {
        List<String> old = entityManager
                .createQuery(
                        "select p.mark from CoursePicture p where p.publishedAt is null and p.keptAt < :then order by p.mark",
                        String.class)
                .setParameter("then", clock.instant().minus(KEPT))
                .getResultList();
        List<String> unused = old.stream()
                .filter(mark -> uses.stream().noneMatch(use -> use.isShown(mark)))
                .toList();
        return unused.isEmpty()
                ? 0
                : entityManager
                        .createQuery("delete from CoursePicture p where p.publishedAt is null and p.mark in :marks")
                        .setParameter("marks", unused)
                        .executeUpdate();
    }
}
