package org.stupeni.enrolment.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.enrolment.assignment.AssignedRow.State;
import org.stupeni.identity.People;
import org.stupeni.identity.Role;
import org.stupeni.identity.StateChanges;
import org.stupeni.identity.TestFacts;
import org.stupeni.identity.TestPeople;

/** Those who come, move, leave and return, and what is asked of them. */
@ExtendWith(ArquillianExtension.class)
class FollowersIT {

    private static final String WHY = "Новые правила возврата с декабря";

    @Inject
    Assignments assignments;

    @Inject
    AssignmentLists lists;

    @Inject
    Followers followers;

    @Inject
    StateChanges stateChanges;

    @Inject
    People everybody;

    @Inject
    Company company;

    @Inject
    TestPeople people;

    @Inject
    TestFacts facts;

    Long hr;
    Long admin;
    Subject course;
    LocalDate today;
    Long department;
    Long part;
    String position;
    Long first;

    @BeforeEach
    void aDepartmentWithSomebody() {
        hr = people.with(Role.HR).id();
        admin = company.administrator();
        course = company.course();
        today = assignments.today();
        department = company.department(null);
        part = company.department(department);
        position = company.position();
        first = company.joins(department, position, null);
    }

    @Test
    void whoeverJoinsIsAskedAndHasAsManyDaysAsTheFirst() {
        Long id = assign(Audience.department(department), null);
        age(id, 4);

        Long joined = company.joins(part, company.position(), null);
        Long elsewhere = company.joins(company.department(null), company.position(), null);

        assertThat(only(joined).state()).isEqualTo(State.OPEN);
        assertThat(only(joined).row().dueOn()).isEqualTo(today.plusDays(10));
        assertThat(lists.of(elsewhere)).isEmpty();
        assertThat(facts.of("assignment:" + id)).endsWith("enrolment.assignment-joined");
    }

    @Test
    void whoeverComesLaterHasTheDaysOfTheAssignmentAndNotWhatIsLeftOfThem() {
        NewAssignment wanted =
                new NewAssignment(course, Audience.department(department), Due.after(30, Due.From.HIRED), null);
        Long id = assignments.assign(wanted, WHY, assignments.dryRun(wanted).seal(), hr);
        age(id, 40);
        Long mover = company.joins(company.department(null), company.position(), null);
        company.joinedOn(mover, today.minusDays(3));

        Long joined = company.joins(part, company.position(), null);
        company.moves(mover, part, null);

        assertThat(only(joined).row().dueOn()).isEqualTo(today.plusDays(30));
        assertThat(only(mover).row().dueOn()).isEqualTo(today.plusDays(27));
    }

    @Test
    void whoeverComesToThePositionIsAskedAndWhoeverLeavesItIsNot() {
        assign(Audience.position(positionOf(first)), null);
        Long mover = company.joins(company.department(null), company.position(), null);

        company.moves(mover, null, position);
        assertThat(only(mover).state()).isEqualTo(State.OPEN);
        company.moves(mover, null, company.position());
        assertThat(only(mover).state()).isEqualTo(State.MOVED);
        company.moves(mover, null, position);
        assertThat(lists.of(mover)).extracting(Asked::state).containsExactlyInAnyOrder(State.OPEN, State.MOVED);
    }

    @Test
    void aMoveWithinTheDepartmentChangesNothing() {
        assign(Audience.department(department), null);

        company.moves(first, part, null);
        assertThat(only(first).state()).isEqualTo(State.OPEN);
        company.moves(first, company.department(null), null);
        assertThat(only(first).state()).isEqualTo(State.MOVED);
        assertThat(only(first).row().endedOn()).isEqualTo(today);
    }

    @Test
    void whatIsDoneStaysDoneWhereverThePersonGoes() {
        assign(Audience.department(department), null);
        company.completes(first, course);

        company.moves(first, company.department(null), null);

        assertThat(only(first).state()).isEqualTo(State.DONE);
        assertThat(only(first).row().endKind()).isNull();
    }

    @Test
    void whoeverHasItOrWasExcusedIsNotAsked() {
        Long id = assign(Audience.department(department), null);
        Long has = company.joins(company.department(null), company.position(), null);
        company.completes(has, course);
        company.moves(has, department, null);
        assertThat(lists.of(has)).isEmpty();

        assignments.excuse(id, null, List.of(only(first).row().id()), WHY, hr);
        company.moves(first, company.department(null), null);
        company.moves(first, department, null);
        assertThat(lists.of(first)).extracting(Asked::state).containsExactly(State.EXCUSED);
    }

    @Test
    void nobodyIsAskedTwiceForTheSame() {
        assign(Audience.department(department), null);
        Long other = company.joins(company.department(null), company.position(), null);
        NewAssignment named = new NewAssignment(course, Audience.people(List.of(other)), today.plusDays(3), null);
        assignments.assign(named, WHY, assignments.dryRun(named).seal(), hr);

        company.moves(other, department, null);

        assertThat(lists.of(other)).hasSize(1);
        assertThat(only(other).row().dueOn()).isEqualTo(today.plusDays(3));
    }

    @Test
    void whoeverLeavesIsAskedNoMoreAndAReturnerAgain() {
        assign(Audience.department(department), null);
        NewAssignment named =
                new NewAssignment(company.course(), Audience.people(List.of(first)), today.plusDays(3), null);
        assignments.assign(named, WHY, assignments.dryRun(named).seal(), hr);

        stateChanges.leave(first, today, null, admin);
        assertThat(lists.of(first)).extracting(Asked::state).containsOnly(State.LEFT);

        stateChanges.comeBack(first, null, admin);
        assertThat(lists.of(first))
                .filteredOn(asked -> asked.state() == State.OPEN)
                .extracting(asked -> asked.assignment().subject())
                .containsExactly(course);
    }

    @Test
    void aReturnerWhoHasItIsNotAskedAgain() {
        assign(Audience.department(department), null);
        company.completes(first, course);

        stateChanges.leave(first, today, null, admin);
        stateChanges.comeBack(first, null, admin);

        assertThat(lists.of(first)).extracting(Asked::state).containsExactly(State.DONE);
    }

    @Test
    void whoeverLeavesLaterIsAskedUntilThen() {
        assign(Audience.department(department), null);
        stateChanges.leave(first, today.plusDays(1), null, admin);
        followers.endOfLeavers();
        assertThat(only(first).state()).isEqualTo(State.OPEN);

        stateChanges.comeBack(first, null, admin);
        assertThat(lists.of(first)).extracting(Asked::state).containsExactly(State.OPEN);
        company.leftOn(first, today);
        assertThat(followers.endOfLeavers()).isPositive();
        assertThat(only(first).state()).isEqualTo(State.LEFT);
    }

    @Test
    void aDepartmentBringsItsPeopleAlong() {
        Long other = company.department(null);
        Long person = company.joins(other, company.position(), null);
        assign(Audience.department(department), null);

        company.movesDepartment(other, part);
        assertThat(only(person).state()).isEqualTo(State.OPEN);
        company.movesDepartment(other, null);
        assertThat(only(person).state()).isEqualTo(State.MOVED);
    }

    @Test
    void aManagersAssignmentStaysInTheLine() {
        Long manager = people.employee().id();
        Long report = company.joins(department, company.position(), manager);
        Long below = company.joins(part, company.position(), report);
        assign(Audience.department(department), manager);
        assertThat(lists.of(first)).isEmpty();

        company.joins(department, company.position(), null);
        Long later = company.joins(department, company.position(), below);
        assertThat(only(later).state()).isEqualTo(State.OPEN);
        company.reportsTo(report, null);

        assertThat(only(report).state()).isEqualTo(State.MOVED);
        assertThat(only(below).state()).isEqualTo(State.MOVED);
        assertThat(only(later).state()).isEqualTo(State.MOVED);
    }

    @Test
    void whatAManagerAskedOfSomebodyByNameEndsWhereTheLineDoes() {
        Long manager = people.employee().id();
        Long report = company.joins(department, company.position(), manager);
        Long stays = company.joins(department, company.position(), manager);
        assign(Audience.people(List.of(report, stays)), manager);
        Long byHr = company.joins(department, company.position(), manager);
        assign(Audience.people(List.of(byHr)), null);

        company.joins(department, company.position(), manager);
        company.reportsTo(report, people.employee().id());
        company.reportsTo(byHr, null);

        assertThat(only(report).state()).isEqualTo(State.MOVED);
        assertThat(only(stays).state()).isEqualTo(State.OPEN);
        assertThat(only(byHr).state()).as("HR asked it of the person").isEqualTo(State.OPEN);
    }

    @Test
    void whatWasEndedIsAskedOfNobodyWhoComes() {
        Long id = assign(Audience.department(department), null);
        assignments.end(id, null, WHY, hr);

        assertThat(lists.of(company.joins(department, company.position(), null)))
                .isEmpty();
    }

    private Long positionOf(Long employeeId) {
        return everybody.find(employeeId).orElseThrow().positionId();
    }

    private Asked only(Long employeeId) {
        return lists.of(employeeId).stream()
                .filter(asked -> asked.assignment().subject().equals(course))
                .findFirst()
                .orElseThrow();
    }

    private Long assign(Audience audience, Long manager) {
        NewAssignment wanted = new NewAssignment(course, audience, today.plusDays(10), manager);
        return assignments.assign(wanted, WHY, assignments.dryRun(wanted).seal(), manager == null ? hr : manager);
    }

    private void age(Long assignmentId, int days) {
        company.ages(assignmentId, days);
    }
}
