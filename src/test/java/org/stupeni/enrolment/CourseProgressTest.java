package org.stupeni.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Lesson;
import org.stupeni.course.PublishedCourse;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

class CourseProgressTest {

    private static final LocalText TEXT = new LocalText("т", "t");

    @Test
    void withoutAStepTheFirstLessonIsNext() {
        CourseProgress none = CourseProgress.none(published(true));

        assertThat(none.isStarted()).isFalse();
        assertThat(none.isAllDone()).isFalse();
        assertThat(none.stepsDone()).isZero();
        assertThat(none.next()).map(Lesson::id).contains("a");
    }

    @Test
    void theLessonLeftOpenIsNext() {
        assertThat(progress(true, "b", Set.of("a"), Set.of()).next())
                .map(Lesson::id)
                .contains("b");
    }

    @Test
    void behindALessonThatWasReadTheNextUnreadOneIsNext() {
        assertThat(progress(true, "b", Set.of("b"), Set.of()).next())
                .map(Lesson::id)
                .contains("c");
    }

    @Test
    void atTheEndWhatWasSkippedIsNext() {
        assertThat(progress(true, "c", Set.of("b", "c"), Set.of()).next())
                .map(Lesson::id)
                .contains("a");
    }

    @Test
    void nothingIsNextWhenAllIsRead() {
        assertThat(progress(true, "c", Set.of("a", "b", "c"), Set.of()).next()).isEmpty();
    }

    @Test
    void practiceWaitsWhenTheLessonsOfItsModuleAreRead() {
        assertThat(progress(true, "a", Set.of("a"), Set.of()).nextPractice()).isEmpty();
        assertThat(progress(true, "b", Set.of("a", "b"), Set.of()).nextPractice())
                .map(CourseModule::id)
                .contains("m1");
        assertThat(progress(true, "b", Set.of("a", "b", "c"), Set.of("m1")).nextPractice())
                .isEmpty();
    }

    @Test
    void allIsDoneWhenLessonsAreReadAndPracticeThatCountsIsFinished() {
        Set<String> lessons = Set.of("a", "b", "c");

        assertThat(progress(true, null, lessons, Set.of()).isAllDone()).isFalse();
        assertThat(progress(true, null, lessons, Set.of("m1")).isAllDone())
                .as("m2 has no practice")
                .isTrue();
        assertThat(progress(false, null, lessons, Set.of()).isAllDone()).isTrue();
        assertThat(progress(false, null, Set.of("a", "b"), Set.of("m1")).isAllDone())
                .isFalse();
    }

    @Test
    void stepsAreLessonsAndPracticeThatCounts() {
        assertThat(progress(true, null, Set.of("a"), Set.of("m1")).steps()).isEqualTo(4);
        assertThat(progress(true, null, Set.of("a"), Set.of("m1")).stepsDone()).isEqualTo(2);
        assertThat(progress(false, null, Set.of("a"), Set.of("m1")).steps()).isEqualTo(3);
        assertThat(progress(false, null, Set.of("a"), Set.of("m1")).stepsDone()).isEqualTo(1);
    }

    private static CourseProgress progress(boolean practice, String opened, Set<String> read, Set<String> practised) {
        return new CourseProgress(published(practice), Instant.EPOCH, null, opened, read, practised);
    }

    private static PublishedCourse published(boolean practiceCounts) {
        Question question = new Question("q", "i", "a", 1, TEXT, null, new Choice(QuestionType.SINGLE, List.of()));
        CourseModule first =
                new CourseModule("m1", TEXT, TEXT, List.of(lesson("a"), lesson("b")), List.of(), List.of(question));
        CourseModule second = new CourseModule("m2", TEXT, TEXT, List.of(lesson("c")), List.of(), List.of());
        return new PublishedCourse(
                1,
                1,
                Instant.EPOCH,
                new Course(
                        "course",
                        "care",
                        TEXT,
                        TEXT,
                        TEXT,
                        practiceCounts,
                        List.of(first, second),
                        List.of(),
                        List.of()));
    }

    private static Lesson lesson(String id) {
        return new Lesson(id, TEXT, 5, TEXT);
    }
}
