package org.stupeni.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.stupeni.course.media.CoursePictures;
import org.stupeni.course.media.NewPicture;
import org.stupeni.platform.Settings;

/**
 * Publishes courses and finds their versions.
 *
 * <p>A version is parsed once on every node and then kept for ever, since it cannot change; which ones are the newest, and which courses are retired, is asked once a request.
 */
@ApplicationScoped
@Transactional
@ActivateRequestContext
public class Courses {

    private static final String NEWEST = """
            select new org.stupeni.course.NewestVersion(v.id, v.courseId, r.id)
            from CourseVersion v left join CourseRetirement r on r.openMarker = v.courseId
            where v.number = (select max(w.number) from CourseVersion w where w.courseId = v.courseId)
            order by v.courseId
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Event<CoursePublished> published;

    @Inject
    NewestVersions newest;

    @Inject
    CoursePictures pictures;

    private final Map<Long, PublishedCourse> versions = new ConcurrentHashMap<>();

    /** The newest version of every course, by the id of the course. */
    public List<PublishedCourse> latest() {
        return newest.get(this::askNewest).stream()
                .map(version -> version(version.id()))
                .toList();
    }

    /** The ids of the courses that take nobody new; asked together with the newest versions, which nearly every page asks for. */
    public Set<String> retired() {
        return newest.get(this::askNewest).stream()
                .filter(NewestVersion::isRetired)
                .map(NewestVersion::courseId)
                .collect(Collectors.toSet());
    }

    /** A course was retired or taken back: what was asked in this request holds no more. */
    public void forgetRetired() {
        newest.forget();
    }

    public Optional<PublishedCourse> latest(String courseId) {
        return latest().stream()
                .filter(version -> version.course().id().equals(courseId))
                .findFirst();
    }

    /** The version of every course that was the newest at the end of that day in the organisation's zone, by the id of the course. */
    public List<PublishedCourse> latestOn(LocalDate day) {
        List<DatedVersion> all = entityManager
                .createQuery(
                        "select new org.stupeni.course.DatedVersion(v.id, v.courseId, v.publishedAt)"
                                + " from CourseVersion v order by v.courseId, v.number",
                        DatedVersion.class)
                .getResultList();
        return DatedVersion.newestOn(day, all, settings.zone()).stream()
                .map(this::version)
                .toList();
    }

    private List<NewestVersion> askNewest() {
        return entityManager.createQuery(NEWEST, NewestVersion.class).getResultList();
    }

    /** This version of a course by its number, or the newest where no number is given. */
    public Optional<PublishedCourse> find(String courseId, Integer number) {
        if (number == null) {
            return latest(courseId);
        }
        return entityManager
                .createQuery(
                        "select v.id from CourseVersion v where v.courseId = :course and v.number = :number",
                        Long.class)
                .setParameter("course", courseId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(this::version);
    }

    /** Every version of a course, the newest first. */
    public List<VersionRow> versions(String courseId) {
        return entityManager
                .createQuery(
                        "select new org.stupeni.course.VersionRow(v.id, v.number, v.publishedAt, v.publishedBy)"
                                + " from CourseVersion v where v.courseId = :course order by v.number desc",
                        VersionRow.class)
                .setParameter("course", courseId)
                .getResultList();
    }

    /**
     * The version with this id.
     *
     * @throws NoSuchElementException if there is none: ids of versions come from rows, never from people
     */
    public PublishedCourse version(long versionId) {
        PublishedCourse known = versions.get(versionId);
        if (known != null) {
            return known;
        }
        CourseVersion row = entityManager.find(CourseVersion.class, versionId);
        if (row == null) {
            throw new NoSuchElementException("No course version " + versionId);
        }
        PublishedCourse parsed = row.published();
        versions.put(versionId, parsed);
        return parsed;
    }

    /** Another course whose newest version has the checklist of this competency. */
    public Optional<PublishedCourse> checklistElsewhere(String competency, String courseId) {
        return latest().stream()
                .filter(version -> !version.course().id().equals(courseId))
                .filter(version -> version.course().checklist() != null
                        && version.course().checklist().competency().equals(competency))
                .findFirst();
    }

    /** Whether exactly this content was ever published. */
    public boolean isPublished(Course course) {
        return !entityManager
                .createQuery(
                        "select v.id from CourseVersion v where v.courseId = :course and v.hash = :hash", Long.class)
                .setParameter("course", course.id())
                .setParameter("hash", CourseVersion.hashOf(course))
                .getResultList()
                .isEmpty();
    }

    /** Whether a version of this course was ever made in the portal: from then on the folder of courses does not overwrite it. */
    public boolean isEdited(String courseId) {
        return !entityManager
                .createQuery(
                        "select v.id from CourseVersion v where v.courseId = :course and v.publishedBy is not null",
                        Long.class)
                .setParameter("course", courseId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Publishes what the folder of courses holds as the course's next version.
     *
     * @param photos the pictures that lie in the folder
     * @return the new version, or nothing if exactly this content was ever published
     * @throws jakarta.persistence.PersistenceException if another node publishes a version of the course at this moment
     */
    public Optional<PublishedCourse> publish(Course course, List<NewPicture> photos) {
        // In this order: who publishes after the number was asked takes that number, and what was published before is
        // known.
        int number = nextNumber(course.id());
        if (isPublished(course)) {
            return Optional.empty();
        }
        pictures.keep(null, photos);
        return Optional.of(publish(course, number, null));
    }

    /**
     * Publishes a course as its next version.
     *
     * @param by who edited it in the portal, or null for the folder of courses
     * @throws jakarta.persistence.PersistenceException if somebody else publishes a version of the course at this moment
     */
    public PublishedCourse publish(Course course, Long by) {
        return publish(course, nextNumber(course.id()), by);
    }

    /** As {@link #publish(Course, List)}, of a course without photos. */
    public Optional<PublishedCourse> publish(Course course) {
        return publish(course, List.of());
    }

    private int nextNumber(String courseId) {
        Integer highest = entityManager
                .createQuery("select max(v.number) from CourseVersion v where v.courseId = :course", Integer.class)
                .setParameter("course", courseId)
                .getSingleResult();
        return highest == null ? 1 : highest + 1;
    }

    private PublishedCourse publish(Course course, int number, Long by) {
        CourseVersion version = CourseVersion.publish(course, number, by, clock.instant());
        entityManager.persist(version);
        entityManager.flush();
        pictures.isPublished(version.pictures());
        newest.forget();
        PublishedCourse result = version.published();
        published.fire(new CoursePublished(by, course.id(), result.versionId(), result.publishedAt()));
        return result;
    }
}
