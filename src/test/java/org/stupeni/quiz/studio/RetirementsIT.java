package org.stupeni.quiz.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.course.Courses;
import org.stupeni.course.draft.TestDrafts;
import org.stupeni.course.retire.Retirements;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.enrolment.assignment.Subject;
import org.stupeni.enrolment.assignment.Subjects;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.start.Attempts;
import org.stupeni.quiz.start.Exams;

/** A course takes nobody new: who is in it goes on, others are refused, until it is taken back. */
@ExtendWith(ArquillianExtension.class)
class RetirementsIT {

    @Inject
    Retirements retirements;

    @Inject
    Enrolments enrolments;

    @Inject
    Courses courses;

    @Inject
    Subjects subjects;

    @Inject
    Attempts attempts;

    @Inject
    Exams exams;

    @Inject
    TestDrafts samples;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    private String course;
    private String lesson;
    private Long trainer;
    private Long inside;
    private Long sitting;
    private Long outside;

    @BeforeEach
    void aCourseThatSomebodyIsIn() {
        course = samples.publish();
        lesson = courses.latest(course)
                .orElseThrow()
                .course()
                .lessons()
                .findFirst()
                .orElseThrow()
                .id();
        trainer = people.with(Role.TRAINER).id();
        inside = people.employee().id();
        sitting = people.employee().id();
        outside = people.employee().id();
        enrolments.enrol(inside, course);
        attempts.start(sitting, course, "exam").orElseThrow();
    }

    @Test
    void whoIsInsideGoesOnAndNobodyElseComes() {
        retirements.retire(course, "  Replaced by another ", trainer);

        assertThat(retirements.of(course)).hasValueSatisfying(row -> {
            assertThat(row.reason()).isEqualTo("Replaced by another");
            assertThat(row.retiredBy()).isEqualTo(trainer);
        });
        refused("version_retire.closed_course", () -> enrolments.enrol(outside, course));
        refused("version_retire.closed_course", () -> enrolments.lessonRead(outside, course, lesson));
        refused("version_retire.closed_course", () -> attempts.start(outside, course, "exam"));
        assertThat(exams.find(outside, course, "exam")).isEmpty();
        assertThat(exams.of(outside))
                .noneMatch(row -> row.version().course().id().equals(course));
        assertThat(subjects.isThere(Subject.course(course))).isFalse();
        assertThat(subjects.isThere(Subject.exam(course, "exam"))).isFalse();

        enrolments.lessonRead(inside, course, lesson);
        assertThat(enrolments.find(inside, course).orElseThrow().lessonsRead()).containsExactly(lesson);
        assertThat(exams.find(inside, course, "exam")).isPresent();
        assertThat(attempts.start(inside, course, "exam")).isPresent();
        assertThat(exams.find(sitting, course, "exam"))
                .as("who has sat it may again")
                .isPresent();
        assertThat(attempts.start(sitting, course, "exam")).isPresent();
        assertThat(trail.of(trainer)).anyMatch(fact -> fact.startsWith("course.retired course-retirement:"));
    }

    @Test
    void itIsTakenBack() {
        retirements.retire(course, "by mistake", trainer);
        retirements.takeBack(course, trainer);

        enrolments.enrol(outside, course);
        assertThat(enrolments.find(outside, course)).isPresent();
        assertThat(subjects.isThere(Subject.course(course))).isTrue();
        assertThat(trail.of(trainer)).anyMatch(fact -> fact.startsWith("course.retirement-taken-back"));
        retirements.retire(course, "and again", trainer);
        assertThat(retirements.isRetired(course)).isTrue();
    }

    @Test
    void whatIsRefused() {
        refused("version_retire.no_reason", () -> retirements.retire(course, " ", trainer));
        refused("version_retire.long_reason", () -> retirements.retire(course, "x".repeat(1001), trainer));
        refused("version_retire.none", () -> retirements.retire("no-such-course", "why", trainer));
        refused("version_retire.not_retired", () -> retirements.takeBack(course, trainer));
        retirements.retire(course, "why", trainer);
        refused("version_retire.already", () -> retirements.retire(course, "why", trainer));
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
