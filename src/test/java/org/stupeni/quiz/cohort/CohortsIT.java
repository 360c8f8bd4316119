package org.stupeni.quiz.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.course.Courses;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.enrolment.assignment.Assignments;
import org.stupeni.enrolment.assignment.Audience;
import org.stupeni.enrolment.assignment.NewAssignment;
import org.stupeni.enrolment.assignment.Subject;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.identity.place.Crowd;
import org.stupeni.platform.Language;
import org.stupeni.platform.StatementCount;
import org.stupeni.quiz.attempt.SittingCrowd;
import org.stupeni.quiz.statistics.ItemFigures;
import org.stupeni.quiz.statistics.TestCounts;

/** Crowds come in a transaction that is taken back; single people stay. */
@ExtendWith(ArquillianExtension.class)
class CohortsIT {

    private static final int CROWD = 30;
    private static final int MANY = 600;

    @Inject
    Cohorts cohorts;

    @Inject
    CohortQuestions questions;

    @Inject
    Enrolments enrolments;

    @Inject
    Assignments assignments;

    @Inject
    Courses courses;

    @Inject
    SittingCrowd sittings;

    @Inject
    TestCounts counts;

    @Inject
    TestPeople people;

    @Inject
    Clock clock;

    @Resource
    UserTransaction transaction;

    @PersistenceContext
    EntityManager entityManager;

    private String course;

    @BeforeEach
    void aCourse() {
        course = sittings.publish();
    }

    @AfterEach
    void takeBack() throws Exception {
        if (transaction.getStatus() == Status.STATUS_ACTIVE) {
            transaction.rollback();
        }
    }

    @Test
    void everybodyOfTheCourseIsListedWithWhatTheyHaveDone() throws Exception {
        PersonRow underWay = enrolled("Абрамова");
        PersonRow finished = enrolled("Бобров");
        courses.latest(course)
                .orElseThrow()
                .course()
                .lessons()
                .forEach(lesson -> enrolments.lessonRead(finished.id(), course, lesson.id()));
        PersonRow stuck = enrolled("Волков");
        begun(stuck, Duration.ofDays(20));
        PersonRow assigned = people.called("Громов", "Глеб");
        assign(assigned);
        PersonRow failed = people.called("Дятлов", "Денис");
        sittings.sit(course, failed.id(), 1, question -> "b");
        PersonRow other = people.called("Ершов", "Егор");

        List<CohortRow> rows = list(everybody());

        assertThat(rows)
                .extracting(row -> row.person().id())
                .containsExactly(underWay.id(), finished.id(), stuck.id(), assigned.id(), failed.id());
        assertThat(rows)
                .extracting(CohortRow::state)
                .containsExactly(
                        CohortState.UNDER_WAY,
                        CohortState.FINISHED,
                        CohortState.STUCK,
                        CohortState.NOT_BEGUN,
                        CohortState.NOT_BEGUN);
        assertThat(rows.get(1).lessonsRead()).isEqualTo(rows.get(1).lessons()).isPositive();
        assertThat(rows.get(1).completedAt()).isNotNull();
        assertThat(rows.get(3).version()).isNull();
        CohortExam exam = rows.get(4).exams().get(SittingCrowd.EXAM);
        assertThat(exam.isFailed()).isTrue();
        assertThat(exam.points()).isZero();
        assertThat(exam.maximum()).isEqualTo(4);
        assertThat(rows.get(4).activeAt()).isEqualTo(exam.startedAt());

        assertThat(in(CohortState.NOT_BEGUN)).containsExactly(assigned.id(), failed.id());
        assertThat(in(CohortState.UNDER_WAY)).containsExactly(underWay.id(), stuck.id());
        assertThat(in(CohortState.STUCK)).containsExactly(stuck.id());
        assertThat(in(CohortState.FINISHED)).containsExactly(finished.id());
        assertThat(in(CohortState.EXAM_FAILED)).containsExactly(failed.id());
        assertThat(cohorts.among(everybody(), Set.of(underWay.id(), other.id())))
                .containsExactly(underWay.id());

        sittings.sit(course, failed.id(), 2, question -> "a");
        assertThat(in(CohortState.EXAM_FAILED))
                .as("whoever passes has not failed")
                .isEmpty();
        assertThat(list(everybody()).get(4).exams().get(SittingCrowd.EXAM).attempts())
                .isEqualTo(2);
    }

    @Test
    void aFilterIsAboutThePersonAndTheVersion() {
        PersonRow one = enrolled("Абрамова");
        PersonRow other = enrolled("Бобров");
        long first = courses.latest(course).orElseThrow().versionId();
        sittings.repair(course);
        PersonRow late = enrolled("Ёлкина");
        long second = courses.latest(course).orElseThrow().versionId();

        assertThat(ids(new CohortFilter(course, "елкин", null, null, null, null, 14, CohortOrder.NAME)))
                .containsExactly(late.id());
        assertThat(ids(new CohortFilter(course, null, null, null, first, null, 14, CohortOrder.NAME)))
                .containsExactly(one.id(), other.id());
        assertThat(ids(new CohortFilter(course, null, null, null, second, null, 14, CohortOrder.NAME)))
                .containsExactly(late.id());
        assertThat(ids(new CohortFilter(
                        course, null, one.departmentId(), one.positionId(), null, null, 14, CohortOrder.NAME)))
                .contains(one.id());
        assertThat(ids(new CohortFilter(course, null, null, -1L, null, null, 14, CohortOrder.NAME)))
                .isEmpty();
    }

    @Test
    void theListStandsInTheOrderThatIsAskedFor() {
        PersonRow one = enrolled("Абрамова");
        PersonRow other = enrolled("Бобров");
        courses.latest(course)
                .orElseThrow()
                .course()
                .lessons()
                .limit(1)
                .forEach(lesson -> enrolments.lessonRead(one.id(), course, lesson.id()));

        assertThat(ids(sorted(CohortOrder.NAME))).containsExactly(one.id(), other.id());
        assertThat(ids(sorted(CohortOrder.PROGRESS))).containsExactly(other.id(), one.id());
        assertThat(ids(sorted(CohortOrder.ACTIVITY))).containsExactly(one.id(), other.id());
        assertThat(ids(sorted(CohortOrder.DEPARTMENT))).containsExactlyInAnyOrder(one.id(), other.id());
    }

    @Test
    void aQuestionHasItsFigureFromTenPeopleOn() throws Exception {
        transaction.begin();
        new Crowd(entityManager.unwrap(Connection.class), people.employee().id(), CROWD).join(0, CROWD);
        List<Long> attempts = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            String chosen = i % 3 == 0 ? "a" : "b";
            attempts.add(sittings.sit(course, Crowd.id(i), 1, question -> chosen));
        }
        entityManager.flush();
        counts.count(attempts);
        entityManager.flush();

        List<CohortQuestionRow> rows = questions.ofExams(everybody());
        assertThat(rows).hasSize(6);
        assertThat(rows.stream().mapToInt(CohortQuestionRow::people).sum()).isEqualTo(4 * CROWD);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.people()).isGreaterThanOrEqualTo(ItemFigures.FEWEST);
            assertThat(row.facility().low()).isLessThan(row.facility().value());
            assertThat(row.facility().high()).isGreaterThan(row.facility().value());
        });

        long section = Crowd.id(7);
        List<CohortQuestionRow> few =
                questions.ofExams(new CohortFilter(course, null, section, null, null, null, 14, CohortOrder.NAME));
        assertThat(few).isNotEmpty().allMatch(row -> row.facility() == null);
    }

    /** Only the first practice, only what was answered, and nothing of fewer than ten. */
    @Test
    void practiceHasItsFiguresToo() throws Exception {
        sittings.addPractice(course, 3);
        transaction.begin();
        Crowd crowd = new Crowd(
                entityManager.unwrap(Connection.class), people.employee().id(), CROWD);
        crowd.join(0, CROWD);
        crowd.enrol(0, CROWD);
        List<Long> attempts = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            boolean right = i % 3 == 0;
            boolean among = i < 9;
            attempts.add(sittings.practise(
                    course, Crowd.id(i), 1, question -> question.equals("p-3") && !among ? null : right ? "a" : "b"));
        }
        long again = sittings.practise(course, Crowd.id(1), 2, question -> "a");
        attempts.add(sittings.sit(course, Crowd.id(0), 1, question -> "a"));
        entityManager.flush();
        assertThat(counts.isPracticeDue(attempts.get(0))).isTrue();
        counts.countPractice(attempts);
        counts.countPractice(List.of(attempts.get(0), again));
        entityManager.flush();
        assertThat(counts.isPracticeDue(attempts.get(0))).isFalse();
        assertThat(counts.isPracticeDue(again)).isFalse();

        List<CohortQuestionRow> rows = questions.ofPractice(everybody());

        assertThat(rows).extracting(CohortQuestionRow::questionId).containsExactly("p-1", "p-2", "p-3");
        assertThat(rows).extracting(CohortQuestionRow::people).containsExactly(CROWD, CROWD, 9);
        assertThat(rows).allMatch(row -> row.subjectId().equals("one"));
        assertThat(rows.get(0).facility().value()).isEqualTo(1.0 / 3, within(0.001));
        assertThat(rows.get(2).facility()).isNull();
        assertThat(questions.ofExams(everybody())).isEmpty();
        CohortFilter nobody = new CohortFilter(course, null, null, -1L, null, null, 14, CohortOrder.NAME);
        assertThat(questions.ofPractice(nobody)).isEmpty();
        int before = StatementCount.sent();
        questions.ofPractice(everybody());
        assertThat(StatementCount.sent() - before).isEqualTo(1);
    }

    /** Else it would be looked at in every run of the job. */
    @Test
    void aPracticeInWhichNothingIsScoredIsCountedToo() throws Exception {
        sittings.addOpenPractice(course);
        transaction.begin();
        long attempt = sittings.practise(course, people.employee().id(), 1, question -> null);
        entityManager.flush();
        assertThat(counts.isPracticeDue(attempt)).isTrue();

        counts.countPractice(List.of(attempt));
        entityManager.flush();

        assertThat(counts.isPracticeDue(attempt)).isFalse();
        assertThat(questions.ofPractice(everybody())).isEmpty();
    }

    @Test
    void morePeopleAskNoMore() throws Exception {
        transaction.begin();
        Crowd crowd = new Crowd(
                entityManager.unwrap(Connection.class), people.employee().id(), MANY);
        crowd.join(0, MANY);
        crowd.enrol(0, CROWD);
        asked();
        int few = asked();
        crowd.enrol(CROWD, MANY);
        assertThat(asked()).isEqualTo(few).isLessThanOrEqualTo(10);
        assertThat(cohorts.count(everybody())).isEqualTo(MANY);
        assertThat(cohorts.ids(everybody()))
                .containsExactlyElementsOf(LongStream.range(0, MANY)
                        .mapToObj(i -> Crowd.id((int) i))
                        .toList());
        assertThat(cohorts.list(everybody(), Language.EN, MANY - 5, 25)).hasSize(5);
    }

    private int asked() {
        entityManager.clear();
        int before = StatementCount.sent();
        cohorts.count(everybody());
        assertThat(cohorts.list(everybody(), Language.RU, 0, 25)).hasSize(25);
        cohorts.openAnswers(course);
        cohorts.openRemarks(course);
        return StatementCount.sent() - before;
    }

    private PersonRow enrolled(String family) {
        PersonRow person = people.called(family, "Имя");
        enrolments.enrol(person.id(), course);
        return person;
    }

    private void begun(PersonRow person, Duration ago) throws Exception {
        transaction.begin();
        entityManager
                .createQuery("update Enrolment n set n.startedAt = :then where n.employeeId = :person")
                .setParameter("then", clock.instant().minus(ago))
                .setParameter("person", person.id())
                .executeUpdate();
        transaction.commit();
    }

    private void assign(PersonRow person) {
        NewAssignment wanted = new NewAssignment(
                Subject.course(course),
                Audience.people(List.of(person.id())),
                assignments.today().plusDays(10),
                null);
        assignments.assign(
                wanted,
                "Нужно для работы с жалобами.",
                assignments.dryRun(wanted).seal(),
                people.with(Role.HR).id());
    }

    private CohortFilter everybody() {
        return CohortFilter.everybody(course);
    }

    private CohortFilter sorted(CohortOrder order) {
        return new CohortFilter(course, null, null, null, null, null, 14, order);
    }

    private List<Long> in(CohortState state) {
        return ids(new CohortFilter(course, null, null, null, null, state, 14, CohortOrder.NAME));
    }

    private List<CohortRow> list(CohortFilter filter) {
        return cohorts.list(filter, Language.RU, 0, 25);
    }

    private List<Long> ids(CohortFilter filter) {
        List<Long> ids = list(filter).stream().map(row -> row.person().id()).toList();
        assertThat(cohorts.count(filter)).isEqualTo(ids.size());
        assertThat(cohorts.ids(filter)).containsExactlyInAnyOrderElementsOf(ids);
        return ids;
    }
}
