package org.stupeni.quiz.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.attempt.TestExams;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.review.TestSittings;
import org.stupeni.quiz.start.Attempts;
import org.stupeni.quiz.start.Exams;
import org.stupeni.quiz.start.FreshQuestions;
import org.stupeni.quiz.start.FreshRow;
import org.stupeni.quiz.start.Standing;
import org.stupeni.quiz.start.Standing.Kind;

@ExtendWith(ArquillianExtension.class)
class GrantsIT {

    @Inject
    Grants grants;

    @Inject
    Attempts attempts;

    @Inject
    Exams exams;

    @Inject
    FreshQuestions fresh;

    @Inject
    Courses courses;

    @Inject
    HandIns handIns;

    @Inject
    GradingRun gradingRun;

    @Inject
    TestExams testExams;

    @Inject
    TestSittings sittings;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    PersonRow person;
    Long me;
    Long trainer;

    @BeforeEach
    void somebodyWhoFailedToday() {
        testExams.publish();
        person = people.employee();
        me = person.id();
        trainer = people.with(Role.TRAINER).id();
        fails();
        assertThatThrownBy(this::start).hasMessage("quiz_start.wait");
    }

    @Test
    void aPersonMayTryOnceMoreInSpiteOfTheBreak() {
        grants.grant(forPerson(me, 1), trainer);

        assertThat(standing().kind()).isEqualTo(Kind.MAY_START);
        assertThat(standing().grant().grantedBy()).isEqualTo(trainer);
        fails();

        assertThatThrownBy(this::start).hasMessage("quiz_start.wait");
        assertThat(standing().left())
                .as("an attempt by a grant takes none of the exam's own")
                .isEqualTo(2);
        assertThat(grant().used()).isEqualTo(1);
        assertThat(trail.of(trainer)).anyMatch(fact -> fact.startsWith("quiz.exam-granted exam-grant:"));
    }

    @Test
    void whoeverGrantsSeesWhatIsLeftToAsk() {
        Course course = courses.latest(TestExams.COURSE).orElseThrow().course();

        assertThat(fresh.left(me, course, course.exam(TestExams.EXAM).orElseThrow()))
                .as("three of six were in the paper of the failed attempt")
                .containsExactly(new FreshRow(3, 6, 3, false));
        assertThat(fresh.left(trainer, course, course.exam(TestExams.EXAM).orElseThrow()))
                .containsExactly(new FreshRow(3, 6, 6, false));
    }

    @Test
    void andInSpiteOfTheNumber() {
        for (int i = 0; i < 2; i++) {
            testExams.age(attempts.of(me, AttemptKind.EXAM).get(0).id(), Duration.ofDays(1));
            fails();
        }
        testExams.age(attempts.of(me, AttemptKind.EXAM).get(0).id(), Duration.ofDays(1));
        assertThatThrownBy(this::start).hasMessage("quiz_start.none_left");

        grants.grant(forPerson(me, 1), trainer);

        assertThat(start()).isPositive();
    }

    @Test
    void whatIsGrantedToADepartmentIsForEverybodyInItButTheGranter() {
        grants.grant(forDepartment(person.departmentId()), trainer);

        assertThat(standing().kind()).isEqualTo(Kind.MAY_START);
        assertThat(exams.of(List.of(me, trainer), Map.of()).get(me).stream()
                        .filter(row -> row.version().course().id().equals(TestExams.COURSE))
                        .map(row -> row.standing().kind()))
                .containsExactly(Kind.MAY_START);
        assertThat(grants.of(people.employee().id())).isEmpty();
        grants.end(grant().id(), trainer);
        grants.grant(forDepartment(person.departmentId()), me);
        assertThat(standing().kind()).isEqualTo(Kind.WAIT);
    }

    /** HR did not take the pass for an answer, and a trainer lets the person sit again: the pass stays whatever comes of it. */
    @Test
    void whoHasPassedSitsAgainByAGrantOfTheirOwnThatCameAfter() {
        grants.grant(forPerson(me, 1), trainer);
        grants.grant(forPerson(me, 1), trainer);
        long passed = start();
        sittings.answer(passed, me, 3, 3);
        sittings.handIn(passed, me);
        handIns.settle(passed, me);
        gradingRun.one(passed);
        assertThat(standing().kind()).as("the second grant is from before").isEqualTo(Kind.PASSED);
        grants.grant(forDepartment(person.departmentId()), trainer);
        assertThatThrownBy(this::start).hasMessage("quiz_start.passed");

        grants.grant(forPerson(me, 1), trainer);

        assertThat(standing().kind()).isEqualTo(Kind.MAY_START);
        assertThat(standing().attemptId()).isEqualTo(passed);
        fails();
        assertThat(standing().kind()).isEqualTo(Kind.PASSED);
        assertThat(standing().attemptId()).isEqualTo(passed);
        assertThatThrownBy(this::start).hasMessage("quiz_start.passed");
    }

    @Test
    void anEndedGrantAllowsNothing() {
        grants.grant(forPerson(me, 1), trainer);
        long id = grant().id();

        grants.end(id, trainer);

        assertThatThrownBy(this::start).hasMessage("quiz_start.wait");
        assertThatThrownBy(() -> grants.end(id, trainer)).hasMessage("quiz_grants.ended_before");
        assertThatThrownBy(() -> grants.end(987_654_321L, trainer)).hasMessage("quiz_grants.unknown");
        assertThat(trail.of(trainer)).contains("quiz.grant-ended exam-grant:" + id);
    }

    @Test
    void whatMayNotBeGrantedIsRefusedWithItsReason() {
        LocalDate today = grants.today();
        assertRefused(forPerson(trainer, 1), "quiz_grants.own");
        assertRefused(forPerson(987_654_321L, 1), "quiz_grants.nobody");
        assertRefused(forDepartment(987_654_321L), "quiz_grants.nobody");
        assertRefused(
                new NewGrant(me, null, TestExams.COURSE, "other", today, today, 1, "why"), "quiz_grants.unknown_exam");
        assertRefused(
                new NewGrant(me, null, "other", TestExams.EXAM, today, today, 1, "why"), "quiz_grants.unknown_exam");
        assertRefused(new NewGrant(me, null, null, null, today, today, 1, "why"), "quiz_grants.exam_missing");
        assertRefused(
                new NewGrant(me, person.departmentId(), TestExams.COURSE, TestExams.EXAM, today, today, 1, "why"),
                "quiz_grants.who_missing");
        assertRefused(of(null, today, 1, "why"), "quiz_grants.day_missing");
        assertRefused(of(today, null, 1, "why"), "quiz_grants.day_missing");
        assertRefused(of(today, today.minusDays(1), 1, "why"), "quiz_grants.until_before");
        assertRefused(of(today.plusDays(2), today.plusDays(1), 1, "why"), "quiz_grants.until_before");
        assertRefused(of(today, today, 0, "why"), "quiz_grants.attempts_range");
        assertRefused(of(today, today, 11, "why"), "quiz_grants.attempts_range");
        assertRefused(of(today, today, 1, " "), "quiz_grants.reason_missing");
        assertRefused(of(today, today, 1, "x".repeat(1001)), "quiz_running.reason_long");
        assertThat(grants.of(me)).isEmpty();
    }

    private void assertRefused(NewGrant grant, String why) {
        assertThatThrownBy(() -> grants.grant(grant, trainer)).hasMessage(why);
    }

    private NewGrant of(LocalDate from, LocalDate until, Integer count, String reason) {
        return new NewGrant(me, null, TestExams.COURSE, TestExams.EXAM, from, until, count, reason);
    }

    private NewGrant forPerson(Long employeeId, int count) {
        LocalDate today = grants.today();
        return new NewGrant(employeeId, null, TestExams.COURSE, TestExams.EXAM, today, today, count, "fire alarm");
    }

    private NewGrant forDepartment(Long departmentId) {
        LocalDate today = grants.today();
        return new NewGrant(null, departmentId, TestExams.COURSE, TestExams.EXAM, today, today, 1, "fire alarm");
    }

    private GrantRow grant() {
        return grants.list(0, 1).get(0);
    }

    private Standing standing() {
        return exams.find(me, TestExams.COURSE, TestExams.EXAM).orElseThrow().standing();
    }

    private void fails() {
        long attempt = start();
        handIns.handIn(attempt, me, Map.of());
        handIns.settle(attempt, me);
        gradingRun.one(attempt);
    }

    private long start() {
        return attempts.start(me, TestExams.COURSE, TestExams.EXAM).orElseThrow();
    }
}
