package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.Settings;
import org.stupeni.platform.Workers;

@ExtendWith(ArquillianExtension.class)
class CoursesIT {

    @Inject
    Courses courses;

    @Inject
    Seen seen;

    @Inject
    Settings settings;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Workers workers;

    /** What was announced. */
    @ApplicationScoped
    static class Seen {

        private final Queue<CoursePublished> published = new ConcurrentLinkedQueue<>();

        void on(@Observes CoursePublished event) {
            published.add(event);
        }

        List<CoursePublished> of(String courseId) {
            return published.stream()
                    .filter(event -> event.courseId().equals(courseId))
                    .toList();
        }
    }

    @Test
    void theCoursesInTheWarArePublishedAtTheStart() {
        PublishedCourse course = courses.latest("client-orientation").orElseThrow();

        assertThat(course.number()).isPositive();
        assertThat(course.course().lessons()).isNotEmpty();
        assertThat(courses.isPublished(course.course()))
                .as("its hash is found again after a round through the database")
                .isTrue();
    }

    @Test
    void aNewCourseIsVersionOne() {
        Course course = TestCourses.course();
        Instant before = Instant.now().minusSeconds(1);

        PublishedCourse published = courses.publish(course).orElseThrow();

        assertThat(published.number()).isEqualTo(1);
        assertThat(published.course()).isEqualTo(course);
        assertThat(published.publishedAt()).isAfter(before);
        assertThat(courses.latest(course.id())).contains(published);
        assertThat(courses.version(published.versionId())).isEqualTo(published);
        assertThat(seen.of(course.id()))
                .containsExactly(
                        new CoursePublished(null, course.id(), published.versionId(), published.publishedAt()));
    }

    @Test
    void theSameContentIsPublishedOnce() {
        Course course = TestCourses.course();
        courses.publish(course);

        assertThat(courses.publish(course)).isEmpty();
        assertThat(versions(course.id())).containsExactly(1);
        assertThat(seen.of(course.id())).hasSize(1);
    }

    @Test
    void newContentIsTheNextVersionAndTheOldOneStays() {
        Course course = TestCourses.course();
        PublishedCourse first = courses.publish(course).orElseThrow();

        PublishedCourse second =
                courses.publish(TestCourses.again(course, "вторая")).orElseThrow();

        assertThat(second.number()).isEqualTo(2);
        assertThat(courses.latest(course.id())).contains(second);
        assertThat(courses.version(first.versionId()).course().title().ru()).isEqualTo("первая");
        assertThat(courses.latest())
                .extracting(version -> version.course().id())
                .containsOnlyOnce(course.id());
    }

    @Test
    void contentThatComesBackIsNotPublishedAgain() {
        Course course = TestCourses.course();
        courses.publish(course);
        PublishedCourse second =
                courses.publish(TestCourses.again(course, "вторая")).orElseThrow();

        assertThat(courses.publish(course)).isEmpty();
        assertThat(courses.latest(course.id())).contains(second);
    }

    @Test
    void unknownCoursesAndVersionsAreNotThere() {
        assertThat(courses.latest("no-such-course")).isEmpty();
        assertThatThrownBy(() -> courses.version(-1)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nodesThatStartTogetherPublishOnce(@TempDir Path root) throws Exception {
        String id = folder(root);
        CountDownLatch together = new CountDownLatch(1);
        List<Future<?>> nodes = List.of(
                workers.submit(() -> start(together, root)),
                workers.submit(() -> start(together, root)),
                workers.submit(() -> start(together, root)));

        together.countDown();
        for (Future<?> node : nodes) {
            node.get();
        }

        assertThat(versions(id)).containsExactly(1);
        assertThat(seen.of(id)).hasSize(1);
    }

    @Test
    void aBrokenCourseKeepsNoOtherAway(@TempDir Path root) throws IOException {
        String broken = folder(root);
        String good = folder(root);
        Files.delete(root.resolve(broken).resolve("01-m1/01-first.ru.md"));
        Files.writeString(root.resolve("README.md"), "no course");

        importer(root).importAll();

        assertThat(courses.latest(good)).isPresent();
        assertThat(courses.latest(broken)).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereChangesNothing(@TempDir Path root) {
        int before = courses.latest().size();

        importer(root.resolve("missing")).importAll();

        assertThat(courses.latest()).hasSize(before);
    }

    private Void start(CountDownLatch together, Path root) throws InterruptedException {
        together.await();
        importer(root).importAll();
        return null;
    }

    /** The import as it runs at a start, over another folder and framework. */
    private CourseImport importer(Path root) {
        CourseImport importer = new CourseImport();
        importer.courses = courses;
        importer.settings = settings;
        importer.folder = new CoursesFolder() {
            @Override
            public Path path() {
                return root;
            }
        };
        importer.frameworks = new Frameworks() {
            @Override
            public int currentNumber() {
                return 1;
            }

            @Override
            public FrameworkVersion current() {
                return new FrameworkVersion(1, Instant.EPOCH, CourseFolder.FRAMEWORK);
            }
        };
        return importer;
    }

    /** A good course with an id of its own. */
    private static String folder(Path root) throws IOException {
        CourseFolder.good(root);
        String id = "f" + UUID.randomUUID().toString().replace("-", "");
        Files.move(root.resolve("c1"), root.resolve(id));
        return id;
    }

    private List<Integer> versions(String courseId) {
        return entityManager
                .createQuery(
                        "select v.number from CourseVersion v where v.courseId = :course order by v.number",
                        Integer.class)
                .setParameter("course", courseId)
                .getResultList();
    }
}
