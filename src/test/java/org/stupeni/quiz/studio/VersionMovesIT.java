package org.stupeni.quiz.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Courses;
import org.stupeni.course.Lesson;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.draft.TestDrafts;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.enrolment.LateMoves;
import org.stupeni.enrolment.LearnersRow;
import org.stupeni.enrolment.LessonChange;
import org.stupeni.enrolment.MoveImpact;
import org.stupeni.enrolment.MovePolicy;
import org.stupeni.enrolment.VersionMoves;
import org.stupeni.enrolment.WhatChanged;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.review.TestSittings;
import org.stupeni.quiz.start.Attempts;

/** A new version is published while people are in the course: when they get it, what they keep, what they are told. */
@ExtendWith(ArquillianExtension.class)
class VersionMovesIT {

    @Inject
    VersionMoves moves;

    @Inject
    LateMoves late;

    @Inject
    Enrolments enrolments;

    @Inject
    Courses courses;

    @Inject
    Attempts attempts;

    @Inject
    HandIns handIns;

    @Inject
    TestSittings sittings;

    @Inject
    TestDrafts samples;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    Notes notes;

    private String course;
    private Long trainer;
    private Long learner;
    private List<Lesson> lessons;

    @BeforeEach
    void somebodyLearns() {
        course = samples.publish();
        trainer = people.with(Role.TRAINER).id();
        learner = people.employee().id();
        lessons = courses.latest(course).orElseThrow().course().lessons().toList();
        enrolments.lessonOpened(learner, course, lessons.get(0).id());
        enrolments.lessonRead(learner, course, lessons.get(0).id());
    }

    @Test
    void atOnceEverybodyIsOnTheNewVersionAndKeepsWhatIsRead() {
        Long reading = people.employee().id();
        enrolments.lessonOpened(reading, course, lessons.get(1).id());
        PublishedCourse next = publishes(this::oneChangedOneGoneOneNew, MovePolicy.NOW);

        assertThat(progress(learner).published().versionId()).isEqualTo(next.versionId());
        assertThat(progress(reading).published().versionId()).isEqualTo(next.versionId());
        assertThat(progress(learner).lessonsRead())
                .containsExactly(lessons.get(0).id());
        WhatChanged changed = moves.unseen(learner, progress(learner)).orElseThrow();
        assertThat(changed.number()).isEqualTo(2);
        assertThat(changed.lessons())
                .extracting(LessonChange::kind, LessonChange::lessonId)
                .containsExactly(
                        tuple(LessonChange.Kind.CHANGED, lessons.get(0).id()),
                        tuple(LessonChange.Kind.ADDED, "brand-new"),
                        tuple(LessonChange.Kind.REMOVED, lessons.get(1).id()));
        assertThat(notes.of(learner, 9))
                .extracting(NoteRow::kind)
                .extracting(Enum::name)
                .contains("COURSE_CHANGED");
        assertThat(trail.of(trainer)).contains("enrolment.move-decided course-version:" + next.versionId());
        assertThat(moves.policies(course)).containsEntry(next.versionId(), MovePolicy.NOW);

        enrolments.lessonRead(reading, course, lessons.get(1).id());
        assertThat(progress(reading).lessonsRead()).as("gone meanwhile").isEmpty();
        assertThatThrownBy(() -> enrolments.lessonRead(reading, course, "none"))
                .hasStackTraceContaining(NoSuchElementException.class.getName());

        moves.seen(learner, course);
        assertThat(moves.unseen(learner, progress(learner))).isEmpty();
        assertThat(moves.unseen(reading, progress(reading))).isPresent();
    }

    @Test
    void onlyNewLearnersGetItWhereThatIsChosenAndLaterOnesMoveAll() {
        PublishedCourse kept = publishes(this::oneChangedOneGoneOneNew, MovePolicy.KEEP);
        assertThat(progress(learner).published().number()).isEqualTo(1);
        enrolments.lessonRead(learner, course, lessons.get(1).id());
        assertThat(progress(learner).published().number())
                .as("a step changes nothing")
                .isEqualTo(1);
        Long later = people.employee().id();
        enrolments.enrol(later, course);
        assertThat(progress(later).published().versionId()).isEqualTo(kept.versionId());

        List<MoveImpact> impact = moves.impact(kept.course(), enrolments.learners());
        assertThat(impact)
                .extracting(
                        MoveImpact::number,
                        MoveImpact::started,
                        one -> one.lessons().size())
                .containsExactly(tuple(2, 1L, 0), tuple(1, 1L, 3));
        publishes(before -> retitled(before, "Третий вид"), MovePolicy.NOW);
        assertThat(progress(learner).published().number()).isEqualTo(3);
        assertThat(progress(later).published().number()).isEqualTo(3);
        assertThat(moves.unseen(learner, progress(learner)).orElseThrow().lessons())
                .as("against the version that was left")
                .hasSize(3);
    }

    @Test
    void whoeverWasLeftOnAnOlderVersionIsMovedLater() {
        PublishedCourse kept = publishes(this::oneChangedOneGoneOneNew, MovePolicy.KEEP);
        Long later = people.employee().id();
        enrolments.enrol(later, course);
        assertThat(late.behind(kept))
                .extracting(LearnersRow::versionId, LearnersRow::started)
                .containsExactly(tuple(progress(learner).published().versionId(), 1L));
        refused("version_late.no_policy", () -> late.decide(course, 2, MovePolicy.KEEP, trainer));
        refused("version_late.no_policy", () -> late.decide(course, 2, null, trainer));
        refused("version_late.moved_on", () -> late.decide(course, 1, MovePolicy.NOW, trainer));
        refused("version_late.moved_on", () -> late.decide("none", 1, MovePolicy.NOW, trainer));
        enrolments.lessonOpened(learner, course, lessons.get(1).id());

        late.decide(course, 2, MovePolicy.NEXT_LESSON, trainer);

        assertThat(progress(learner).published().number()).as("reads a lesson").isEqualTo(1);
        late.decide(course, 2, MovePolicy.NOW, trainer);
        assertThat(progress(learner).published().number()).isEqualTo(2);
        assertThat(progress(learner).lessonsRead())
                .containsExactly(lessons.get(0).id());
        assertThat(moves.unseen(learner, progress(learner)).orElseThrow().lessons())
                .hasSize(3);
        assertThat(moves.policies(course)).containsEntry(kept.versionId(), MovePolicy.NOW);
        assertThat(trail.of(trainer)).contains("enrolment.move-decided course-version:" + kept.versionId());
        assertThat(late.behind(kept)).isEmpty();
        refused("version_late.nobody", () -> late.decide(course, 2, MovePolicy.NOW, trainer));
    }

    @Test
    void whoHasBegunALessonFinishesItFirst() {
        Long reading = people.employee().id();
        enrolments.lessonOpened(reading, course, lessons.get(1).id());
        publishes(this::oneChangedOneGoneOneNew, MovePolicy.NEXT_LESSON);

        assertThat(progress(learner).published().number()).as("nothing begun").isEqualTo(2);
        assertThat(progress(reading).published().number()).isEqualTo(1);
        enrolments.lessonRead(reading, course, lessons.get(1).id());
        assertThat(progress(reading).published().number()).isEqualTo(2);
        assertThat(moves.unseen(reading, progress(reading))).isPresent();
    }

    @Test
    void whoSitsAnExamKeepsItAndMovesAfterwards() {
        long attempt = attempts.start(learner, course, "exam").orElseThrow();
        long before = attempts.find(attempt, learner).orElseThrow().courseVersionId();
        publishes(this::oneChangedOneGoneOneNew, MovePolicy.NOW);

        assertThat(progress(learner).published().number()).isEqualTo(1);
        enrolments.lessonRead(learner, course, lessons.get(2).id());
        assertThat(progress(learner).published().number())
                .as("still at the exam")
                .isEqualTo(1);
        handIns.handIn(attempt, learner, Map.of());
        assertThat(progress(learner).published().number())
                .as("can be taken back")
                .isEqualTo(1);
        handIns.settle(attempt, learner);
        sittings.grade(attempt);

        assertThat(progress(learner).published().number()).isEqualTo(2);
        assertThat(attempts.find(attempt, learner).orElseThrow().courseVersionId())
                .isEqualTo(before);
        assertThat(moves.unseen(learner, progress(learner))).isPresent();
    }

    @Test
    void whoHasReadAllThatIsLeftHasCompletedTheCourse() {
        Course now = courses.latest(course).orElseThrow().course();
        for (Lesson lesson : lessons.subList(1, lessons.size() - 1)) {
            enrolments.lessonRead(learner, course, lesson.id());
        }
        for (CourseModule module : now.modules()) {
            if (!module.practice().isEmpty()) {
                enrolments.practiceFinished(learner, course, module.id());
            }
        }
        assertThat(progress(learner).isCompleted()).isFalse();
        String last = lessons.get(lessons.size() - 1).id();
        publishes(before -> withLessons(before, lesson -> lesson.id().equals(last) ? null : lesson), MovePolicy.NOW);

        assertThat(progress(learner).isCompleted()).isTrue();
        assertThat(trail.of(learner))
                .contains("enrolment.course-completed course-version:"
                        + progress(learner).published().versionId());
    }

    @Test
    void whereNoLessonIsOtherNobodyIsTold() {
        publishes(before -> before.without(before.bank().get(0).id()), MovePolicy.NOW);

        assertThat(progress(learner).published().number()).isEqualTo(2);
        assertThat(moves.unseen(learner, progress(learner))).isEmpty();
        assertThat(notes.of(learner, 9))
                .extracting(NoteRow::kind)
                .extracting(Enum::name)
                .doesNotContain("COURSE_CHANGED");
    }

    private PublishedCourse publishes(Function<Course, Course> change, MovePolicy policy) {
        Course now = courses.latest(course).orElseThrow().course();
        PublishedCourse version = courses.publish(change.apply(now), trainer);
        moves.decide(version, policy, trainer);
        return version;
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }

    private CourseProgress progress(Long person) {
        return enrolments.find(person, course).orElseThrow();
    }

    private Course oneChangedOneGoneOneNew(Course before) {
        Course changed =
                withLessons(before, lesson -> lesson.id().equals(lessons.get(1).id()) ? null : lesson);
        Lesson made = new Lesson("brand-new", text("Новый"), 5, text("Слова."));
        List<CourseModule> modules =
                new ArrayList<>(retitled(changed, "Другой вид").modules());
        CourseModule first = modules.get(0);
        List<Lesson> own = new ArrayList<>(first.lessons());
        own.add(made);
        modules.set(0, module(first, own));
        return course(before, modules);
    }

    private Course retitled(Course before, String title) {
        return withLessons(
                before,
                lesson -> lesson.id().equals(lessons.get(0).id())
                        ? new Lesson(lesson.id(), text(title), lesson.minutes(), lesson.body())
                        : lesson);
    }

    private static Course withLessons(Course before, Function<Lesson, Lesson> becomes) {
        return course(
                before,
                before.modules().stream()
                        .map(module -> module(
                                module,
                                module.lessons().stream()
                                        .map(becomes)
                                        .filter(lesson -> lesson != null)
                                        .toList()))
                        .toList());
    }

    private static CourseModule module(CourseModule before, List<Lesson> lessons) {
        return new CourseModule(
                before.id(), before.title(), before.summary(), lessons, before.pictures(), before.practice());
    }

    private static Course course(Course before, List<CourseModule> modules) {
        return new Course(
                before.id(),
                before.competency(),
                before.title(),
                before.summary(),
                before.purpose(),
                before.practiceCounts(),
                modules,
                before.bank(),
                before.exams());
    }

    private static LocalText text(String ru) {
        return new LocalText(ru, "In English");
    }
}
