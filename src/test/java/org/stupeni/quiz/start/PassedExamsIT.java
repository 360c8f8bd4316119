package org.stupeni.quiz.start;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.enrolment.assignment.Achieved;
import org.stupeni.enrolment.assignment.AssignedRow.State;
import org.stupeni.enrolment.assignment.AssignmentLists;
import org.stupeni.enrolment.assignment.Assignments;
import org.stupeni.enrolment.assignment.Audience;
import org.stupeni.enrolment.assignment.NewAssignment;
import org.stupeni.enrolment.assignment.Subject;
import org.stupeni.identity.TestPeople;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.grading.GradingRun;

@ExtendWith(ArquillianExtension.class)
class PassedExamsIT {

    private static final Subject EXAM = Subject.exam("client-orientation", "level-2");

    @Inject
    PassedExams passed;

    @Inject
    Attempts attempts;

    @Inject
    HandIns handIns;

    @Inject
    GradingRun gradings;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentLists lists;

    @Inject
    TestPeople people;

    @PersistenceContext
    EntityManager entityManager;

    @Resource
    UserTransaction transaction;

    @Test
    void anAssignedExamIsDoneByTheGradingThatCounts() throws Exception {
        Long person = people.employee().id();
        Long other = people.employee().id();
        NewAssignment wanted =
                new NewAssignment(EXAM, Audience.people(List.of(person, other)), assignments.today(), null);
        assignments.assign(wanted, "Проверка знаний", assignments.dryRun(wanted).seal(), other);

        long attempt = attempts.start(person, "client-orientation", "level-2").orElseThrow();
        handIns.handIn(attempt, person, Map.of());
        handIns.settle(attempt, person);
        gradings.one(attempt);
        assertThat(state(person)).isEqualTo(State.OPEN);
        assertThat(passed.of(List.of(EXAM), person)).isEmpty();

        transaction.begin();
        entityManager
                .createNativeQuery("update grading set outcome = 'PASSED' where attempt_id = " + attempt)
                .executeUpdate();
        transaction.commit();
        assertThat(state(person)).isEqualTo(State.DONE);
        assertThat(state(other)).isEqualTo(State.OPEN);
        assertThat(passed.of(List.of(EXAM), null))
                .extracting(Achieved::employeeId)
                .contains(person);
        assertThat(passed.of(List.of(Subject.exam("client-orientation", "level-3")), person))
                .isEmpty();
        assertThat(passed.of(List.of(Subject.course("client-orientation")), person))
                .isEmpty();
    }

    private State state(Long employeeId) {
        return lists.of(employeeId).get(0).state();
    }
}
