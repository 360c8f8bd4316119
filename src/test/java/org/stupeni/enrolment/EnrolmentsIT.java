package org.stupeni.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.TestCourses;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Workers;

@ExtendWith(ArquillianExtension.class)
class EnrolmentsIT {

    @Inject
    Enrolments enrolments;

    @Inject
    Courses courses;

    @Inject
    TestPeople people;

    @Inject
    Seen seen;

    @Inject
    Workers workers;

    Long learner;
    Course course;
    PublishedCourse first;

    /** What was announced. */
    @ApplicationScoped
    static class Seen {

        private final Queue<CourseCompleted> completed = new ConcurrentLinkedQueue<>();

        void on(@Observes CourseCompleted event) {
            completed.add(event);
        }

        List<CourseCompleted> of(Long employeeId) {
            return completed.stream()
                    .filter(event -> event.who().equals(employeeId))
                    .toList();
        }
    }

    @BeforeEach
    void aLearnerAndACourse() {
        learner = people.employee().id();
        course = TestCourses.course();
        first = courses.publish(course).orElseThrow();
    }

    @Test
    void beforeTheStartTheNewestVersionIsShownWithoutProgress() {
        assertThat(enrolments.find(learner, course.id())).isEmpty();
        assertThat(enrolments.progress(learner, course.id())).contains(CourseProgress.none(first));
        assertThat(enrolments.progress(learner, "no-such-course")).isEmpty();
        assertThat(enrolments.of(learner)).isEmpty();
    }

    @Test
    void startingPinsTheNewestVersion() {
        enrolments.enrol(learner, course.id());
        PublishedCourse second =
                courses.publish(TestCourses.again(course, "вторая")).orElseThrow();
        Long other = people.employee().id();

        enrolments.enrol(learner, course.id());
        enrolments.enrol(other, course.id());

        assertThat(found().published()).isEqualTo(first);
        assertThat(enrolments.find(other, course.id()).orElseThrow().published())
                .isEqualTo(second);
        assertThat(enrolments.of(learner)).hasSize(1);
    }

    @Test
    void readingALessonTwiceCountsOnce() {
        enrolments.lessonRead(learner, course.id(), "a");
        enrolments.lessonRead(learner, course.id(), "a");

        assertThat(found().lessonsRead()).containsExactly("a");
        assertThat(found().isCompleted()).isFalse();
    }

    @Test
    void theLessonOpenedLastIsRemembered() {
        enrolments.lessonOpened(learner, course.id(), "a");
        enrolments.lessonOpened(learner, course.id(), "c");

        assertThat(found().openedLesson()).isEqualTo("c");
        assertThat(found().lessonsRead()).isEmpty();
    }

    @Test
    void whatTheCourseDoesNotHaveIsRefusedAndStartsNothing() {
        assertThatThrownBy(() -> enrolments.enrol(learner, "no-such-course"))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> enrolments.lessonRead(learner, "no-such-course", "a"))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> enrolments.lessonRead(learner, course.id(), "z"))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> enrolments.lessonOpened(learner, course.id(), "z"))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> enrolments.practiceFinished(learner, course.id(), "z"))
                .isInstanceOf(NoSuchElementException.class);

        assertThat(enrolments.of(learner)).isEmpty();
    }

    @Test
    void theLastStepCompletesTheCourseOnce() {
        Stream.of("a", "b", "c").forEach(lesson -> enrolments.lessonRead(learner, course.id(), lesson));
        assertThat(found().isCompleted()).as("the practice is missing").isFalse();

        enrolments.practiceFinished(learner, course.id(), "m1");
        enrolments.practiceFinished(learner, course.id(), "m1");
        enrolments.lessonRead(learner, course.id(), "a");

        CourseProgress done = found();
        assertThat(done.isCompleted()).isTrue();
        assertThat(seen.of(learner))
                .containsExactly(new CourseCompleted(learner, course.id(), first.versionId(), done.completedAt()));
    }

    @Test
    void practiceThatNobodyCountsCompletesNothing() {
        enrolments.practiceFinished(learner, course.id(), "m2");

        assertThat(found().practicesFinished()).containsExactly("m2");
        assertThat(found().stepsDone()).isZero();
    }

    @Test
    void eachHasTheOwnProgress() {
        Long other = people.employee().id();
        enrolments.lessonRead(learner, course.id(), "a");
        enrolments.lessonRead(other, course.id(), "b");

        assertThat(found().lessonsRead()).containsExactly("a");
        assertThat(enrolments.find(other, course.id()).orElseThrow().lessonsRead())
                .containsExactly("b");
    }

    @Test
    void severalCoursesComeWithTheirProgressTheNewestFirst() {
        Course second = TestCourses.course();
        courses.publish(second);
        enrolments.lessonRead(learner, course.id(), "a");
        enrolments.lessonRead(learner, second.id(), "c");

        assertThat(enrolments.of(learner))
                .extracting(progress -> progress.course().id())
                .containsExactly(second.id(), course.id());
        assertThat(enrolments.of(learner).get(0).lessonsRead()).containsExactly("c");
        assertThat(enrolments.of(learner).get(1).lessonsRead()).containsExactly("a");
    }

    @Test
    void stepsAtTheSameMomentStartOnceAndCompleteOnce() throws Exception {
        atOnce(
                () -> enrolments.lessonRead(learner, course.id(), "a"),
                () -> enrolments.lessonRead(learner, course.id(), "b"),
                () -> enrolments.lessonRead(learner, course.id(), "c"),
                () -> enrolments.practiceFinished(learner, course.id(), "m1"));

        assertThat(found().lessonsRead()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(found().isCompleted()).isTrue();
        assertThat(seen.of(learner)).hasSize(1);
    }

    private void atOnce(Runnable... deeds) throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Object>> running = Stream.of(deeds)
                .map(deed -> workers.submit((Callable<Object>) () -> {
                    together.await();
                    deed.run();
                    return null;
                }))
                .toList();
        together.countDown();
        for (Future<Object> one : running) {
            one.get();
        }
    }

    private CourseProgress found() {
        return enrolments.find(learner, course.id()).orElseThrow();
    }
}
