package org.stupeni.course;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.stupeni.course.media.NewPicture;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.Settings;

/**
 * Publishes at every start what is new in the folder of courses; each course in a transaction of its own, so that a broken one keeps no other away.
 * Nothing that is wrong with the folder keeps the portal from starting with what was published before.
 */
@Startup
@Singleton
@DependsOn({"SchemaMigrator", "FrameworkImport"})
@TransactionManagement(TransactionManagementType.BEAN)
public class CourseImport {

    private static final Logger LOG = Logger.getLogger(CourseImport.class.getName());

    @Inject
    CoursesFolder folder;

    @Inject
    Frameworks frameworks;

    @Inject
    Courses courses;

    @Inject
    Settings settings;

    /** The courses whose folder holds what was not published, since they were edited in the portal. */
    private final Set<String> notTaken = new ConcurrentSkipListSet<>();

    @PostConstruct
    void importAll() {
        if (frameworks.currentNumber() == 0) {
            LOG.severe("No course is read: no framework was ever published that they could refer to");
            return;
        }
        Framework framework = frameworks.current().framework();
        for (Path course : folders()) {
            importFrom(course, framework);
        }
    }

    private List<Path> folders() {
        Path root = folder.path();
        try {
            return CoursesFolder.coursesIn(root);
        } catch (IOException e) {
            LOG.log(
                    Level.SEVERE,
                    e,
                    () -> "The folder of courses cannot be read: " + root + ". What was published before stays");
            return List.of();
        }
    }

    private void importFrom(Path course, Framework framework) {
        CourseReader.Reading reading = new CourseReader(framework).read(course);
        if (!reading.problems().isEmpty()) {
            LOG.severe(() -> "The course in " + course.getFileName() + " is not published, its content breaks rules:");
            reading.problems().forEach(problem -> LOG.severe(problem::toString));
        }
        if (isFor(settings.demo(), reading)) {
            reading.course().ifPresent(read -> publish(read, reading.pictures()));
        } else {
            LOG.info(
                    () -> "The course in " + course.getFileName() + " is left out: it only shows the portal to a demo");
        }
    }

    /** Whether a portal takes this course: one that is there to show the portal belongs to a demo alone. */
    static boolean isFor(boolean demoPortal, CourseReader.Reading reading) {
        return demoPortal || !reading.demo();
    }

    /** The ids of courses that were edited in the portal while their folder holds something else, which was never published. As of the start. */
    public Set<String> notTaken() {
        return Set.copyOf(notTaken);
    }

    /** Two nodes may start at once: the one that comes second finds the version there and leaves it at that. */
    private void publish(Course course, List<NewPicture> photos) {
        if (courses.isEdited(course.id()) && !courses.isPublished(course)) {
            notTaken.add(course.id());
            LOG.warning(
                    () -> "The course " + course.id() + " in the folder is not published: the course was edited in the"
                            + " portal, and publishing the folder would undo that. Take the edits over into the folder");
            return;
        }
        try {
            courses.publish(course, photos)
                    .ifPresent(version -> LOG.info(
                            () -> "Course " + course.id() + ": version " + version.number() + " is published"));
        } catch (PersistenceException | TransactionalException e) {
            if (!courses.isPublished(course)) {
                LOG.log(Level.SEVERE, e, () -> "The course " + course.id() + " could not be kept");
            }
        }
    }
}
