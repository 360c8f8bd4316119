package org.stupeni.enrolment.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import org.stupeni.notification.Note;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class AssignmentsIT {

    private static final String WHY = "Новые правила возврата с декабря";

    @Inject
    Assignments assignments;

    @Inject
    Extensions extensions;

    @Inject
    Notes notes;

    @Inject
    AssignmentLists lists;

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
    Subject course;
    LocalDate due;

    @BeforeEach
    void aCourse() {
        hr = people.with(Role.HR).id();
        course = company.course();
        due = assignments.today().plusDays(10);
    }

    @Test
    void theDryRunTellsWhoGetsItWhoWasAskedAndWhoHasIt() {
        Long department = company.department(null);
        Long part = company.department(department);
        Long gets = company.joins(part, company.position(), null);
        Long asked = company.joins(department, company.position(), null);
        Long has = company.joins(department, company.position(), null);
        Long gone = company.joins(department, company.position(), null);
        stateChanges.leave(gone, assignments.today(), null, company.administrator());
        assign(Audience.people(List.of(asked)));
        company.completes(has, course);

        DryRun run = assignments.dryRun(wanted(Audience.department(department)));

        assertThat(run).isEqualTo(new DryRun(List.of(gets), List.of(asked), List.of(has), Map.of(gets, due)));
        assertThat(lists.of(gets)).isEmpty();
    }

    @Test
    void everybodyOfTheDryRunIsAskedAndNobodyElse() {
        Long department = company.department(null);
        Long one = company.joins(department, company.position(), null);
        Long other = company.joins(department, company.position(), null);
        Long elsewhere = people.employee().id();

        Long id = assign(Audience.department(department));

        assertThat(lists.people(id))
                .extracting(person -> person.row().employeeId())
                .containsExactlyInAnyOrder(one, other);
        Asked asked = only(one);
        assertThat(asked.state()).isEqualTo(State.OPEN);
        assertThat(asked.row().dueOn()).isEqualTo(due);
        assertThat(asked.assignment().reason()).isEqualTo(WHY);
        assertThat(asked.assignment().madeBy()).isEqualTo(hr);
        assertThat(asked.assignment().subject()).isEqualTo(course);
        assertThat(lists.of(elsewhere)).isEmpty();
        assertThat(lists.asked(List.of(id))).isEqualTo(Map.of(id, 2L));
        assertThat(facts.of("assignment:" + id)).containsExactly("enrolment.assignment-made");
    }

    @Test
    void aPositionIsAskedWhereverItIsHeld() {
        String position = company.position();
        Long here = company.joins(company.department(null), position, null);
        Long there = company.joins(company.department(null), position, null);
        company.joins(company.department(null), company.position(), null);

        Long id = assign(Audience.position(positionOf(here)));

        assertThat(lists.people(id))
                .extracting(person -> person.row().employeeId())
                .containsExactlyInAnyOrder(here, there);
    }

    @Test
    void whatIsDoneIsDoneByTheFactAndTheDueDayLastsToItsEnd() {
        Long person = people.employee().id();
        assign(Audience.people(List.of(person)));

        company.passes(person, 10);
        assertThat(only(person).state()).isEqualTo(State.OPEN);
        company.passes(person, 1);
        assertThat(only(person).state()).isEqualTo(State.OVERDUE);
        company.completes(person, course);
        assertThat(only(person).state()).isEqualTo(State.DONE);
        assertThat(only(person).doneOn()).isEqualTo(assignments.today());
    }

    @Test
    void whatIsDueComesFirstByItsLastDay() {
        Long person = people.employee().id();
        Subject done = company.course();
        Subject sooner = company.course();
        assign(done, Audience.people(List.of(person)), due.minusDays(9));
        assign(course, Audience.people(List.of(person)), due);
        assign(sooner, Audience.people(List.of(person)), due.minusDays(5));
        company.completes(person, done);

        assertThat(lists.of(person))
                .extracting(asked -> asked.assignment().subject())
                .containsExactly(sooner, course, done);
    }

    @Test
    void moreTimeIsGivenToEverybodyWhoIsAsked() {
        Long person = people.employee().id();
        Long id = assign(Audience.people(List.of(person)));

        extensions.extend(id, null, due.plusDays(5), WHY, hr);

        assertThat(only(person).row().dueOn()).isEqualTo(due.plusDays(5));
        assertThat(only(person).longer()).isEqualTo(WHY);
        assertThat(lists.find(id, null).orElseThrow().dueOn()).isEqualTo(due.plusDays(5));
        assertThat(lists.extensions(id)).singleElement().satisfies(extension -> {
            assertThat(extension.dueBefore()).isEqualTo(due);
            assertThat(extension.reason()).isEqualTo(WHY);
            assertThat(extension.extendedBy()).isEqualTo(hr);
        });
        refused("enrolment_assignment.not_later", () -> extensions.extend(id, null, due.plusDays(5), WHY, hr));
        refused("enrolment_assignment.day_missing", () -> extensions.extend(id, null, null, WHY, hr));
        refused(
                "enrolment_assign.due_past",
                () -> extensions.extend(id, null, assignments.today().minusDays(1), WHY, hr));
        refused("enrolment_assignment.reason_missing", () -> extensions.extend(id, null, due.plusDays(9), " ", hr));
    }

    @Test
    void moreTimeIsGivenToOnePersonAndNotToTheOthers() {
        Long one = people.employee().id();
        Long other = people.employee().id();
        Long id = assign(Audience.people(List.of(one, other)));
        Long row = only(one).row().id();

        extensions.extendFor(id, null, List.of(row), due.plusDays(5), "Длительный отпуск", hr);

        assertThat(only(one).row().dueOn()).isEqualTo(due.plusDays(5));
        assertThat(only(other).row().dueOn()).isEqualTo(due);
        assertThat(lists.find(id, null).orElseThrow().dueOn()).isEqualTo(due);
        assertThat(lists.extensions(id)).singleElement().satisfies(extension -> {
            assertThat(extension.employeeId()).isEqualTo(one);
            assertThat(extension.dueBefore()).isEqualTo(due);
            assertThat(extension.dueOn()).isEqualTo(due.plusDays(5));
            assertThat(extension.reason()).isEqualTo("Длительный отпуск");
        });
        assertThat(facts.of("assignment:" + id)).endsWith("enrolment.assignment-extended-for-some");
        assertThat(notes.of(one, 1)).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.ASSIGNMENT_EXTENDED);
            assertThat(note.details().reason()).isEqualTo("Длительный отпуск");
            assertThat(note.details().until()).isEqualTo(due.plusDays(5));
        });
        assertThat(notes.of(other, 1))
                .singleElement()
                .extracting(note -> note.kind())
                .isEqualTo(Note.Kind.ASSIGNED);

        extensions.extend(id, null, due.plusDays(3), WHY, hr);
        assertThat(only(one).row().dueOn()).isEqualTo(due.plusDays(5));
        assertThat(only(other).row().dueOn()).isEqualTo(due.plusDays(3));
        assertThat(only(one).longer()).isEqualTo("Длительный отпуск");
        assertThat(only(other).longer()).isEqualTo(WHY);

        extensions.extend(id, null, due.plusDays(5), "Второй раз", hr);
        assertThat(only(one).longer()).as("who had that day before").isEqualTo("Длительный отпуск");
        assertThat(only(other).longer()).isEqualTo("Второй раз");
        assertThat(only(one).row().dueOn()).isEqualTo(due.plusDays(5));
    }

    @Test
    void moreTimeIsGivenToThoseChosenOrToNoneOfThem() {
        List<Long> asked =
                Stream.generate(() -> people.employee().id()).limit(3).toList();
        Long id = assign(Audience.people(asked));
        List<Long> rows = asked.stream().map(one -> only(one).row().id()).toList();
        extensions.extendFor(id, null, rows.subList(2, 3), due.plusDays(9), WHY, hr);

        refused(
                "enrolment_assignment.not_later",
                () -> extensions.extendFor(id, null, rows.subList(1, 3), due.plusDays(7), WHY, hr));
        assertThat(only(asked.get(1)).row().dueOn()).as("all or none").isEqualTo(due);

        extensions.extendFor(id, null, rows.subList(0, 2), due.plusDays(7), WHY, hr);
        assertThat(asked.stream().map(one -> only(one).row().dueOn()))
                .containsExactly(due.plusDays(7), due.plusDays(7), due.plusDays(9));
        assertThat(lists.extensions(id)).hasSize(3);
    }

    @Test
    void moreTimeForOnePersonIsRefused() {
        Long one = people.employee().id();
        Long finished = people.employee().id();
        Long id = assign(Audience.people(List.of(one, finished)));
        Long row = only(one).row().id();
        Long done = only(finished).row().id();
        company.completes(finished, course);
        LocalDate later = due.plusDays(5);

        refused("enrolment_assignment.nobody_chosen", () -> extensions.extendFor(id, null, List.of(), later, WHY, hr));
        refused("enrolment_assignment.day_missing", () -> extensions.extendFor(id, null, List.of(row), null, WHY, hr));
        refused(
                "enrolment_assign.due_past",
                () -> extensions.extendFor(
                        id, null, List.of(row), assignments.today().minusDays(1), WHY, hr));
        refused("enrolment_assignment.not_later", () -> extensions.extendFor(id, null, List.of(row), due, WHY, hr));
        refused(
                "enrolment_assignment.reason_missing",
                () -> extensions.extendFor(id, null, List.of(row), later, " ", hr));
        refused("enrolment_assignment.not_asked", () -> extensions.extendFor(id, null, List.of(done), later, WHY, hr));
        Long elsewhere = assign(company.course(), Audience.people(List.of(one)), due);
        refused(
                "enrolment_assignment.not_asked",
                () -> extensions.extendFor(elsewhere, null, List.of(row), later, WHY, hr));
        refused("enrolment_assignment.unknown", () -> extensions.extendFor(id, finished, List.of(row), later, WHY, hr));
        assertThat(lists.extensions(id)).isEmpty();
        assignments.excuse(id, null, List.of(row), WHY, hr);
        refused("enrolment_assignment.not_asked", () -> extensions.extendFor(id, null, List.of(row), later, WHY, hr));
        assignments.end(id, null, WHY, hr);
        refused(
                "enrolment_assignment.ended_before",
                () -> extensions.extendFor(id, null, List.of(row), later, WHY, hr));
    }

    @Test
    void onePersonIsExcusedAndTheOthersAreNot() {
        Long one = people.employee().id();
        Long other = people.employee().id();
        Long id = assign(Audience.people(List.of(one, other)));
        Long row = only(one).row().id();

        refused("enrolment_assignment.reason_missing", () -> assignments.excuse(id, null, List.of(row), "", hr));
        refused("enrolment_assignment.nobody_chosen", () -> assignments.excuse(id, null, List.of(), WHY, hr));
        assignments.excuse(id, null, List.of(row), "Длительный отпуск", hr);

        assertThat(only(one).state()).isEqualTo(State.EXCUSED);
        assertThat(only(one).row().endReason()).isEqualTo("Длительный отпуск");
        assertThat(only(other).state()).isEqualTo(State.OPEN);
        refused("enrolment_assignment.not_asked", () -> assignments.excuse(id, null, List.of(row), WHY, hr));
        Long elsewhere = assign(company.course(), Audience.people(List.of(other)), due);
        refused("enrolment_assignment.not_asked", () -> assignments.excuse(elsewhere, null, List.of(row), WHY, hr));
        assertThat(facts.of("assignment:" + id)).endsWith("enrolment.assignment-excused");
    }

    @Test
    void itIsEndedOnceAndWhatIsDoneStaysDone() {
        Long one = people.employee().id();
        Long other = people.employee().id();
        Long id = assign(Audience.people(List.of(one, other)));
        company.completes(other, course);

        refused("enrolment_assignment.reason_missing", () -> assignments.end(id, null, null, hr));
        refused("enrolment_assignment.reason_long", () -> assignments.end(id, null, "x".repeat(1001), hr));
        assignments.end(id, null, WHY, hr);

        assertThat(only(one).state()).isEqualTo(State.ENDED);
        assertThat(only(other).state()).isEqualTo(State.DONE);
        refused("enrolment_assignment.ended_before", () -> assignments.end(id, null, WHY, hr));
        refused("enrolment_assignment.ended_before", () -> extensions.extend(id, null, due.plusDays(1), WHY, hr));
        refused(
                "enrolment_assignment.ended_before",
                () -> assignments.excuse(id, null, List.of(only(one).row().id()), WHY, hr));
        assertThat(assignments.dryRun(wanted(Audience.people(List.of(one)))).asked())
                .containsExactly(one);
    }

    @Test
    void aManagerAsksTheOwnLineAndNobodyElse() {
        Long manager = people.employee().id();
        Long department = company.department(null);
        Long report = company.joins(department, company.position(), manager);
        Long below = company.joins(department, company.position(), report);
        Long foreign = company.joins(department, company.position(), null);

        assertThat(assignments
                        .dryRun(wanted(Audience.department(department), manager))
                        .asked())
                .containsExactlyInAnyOrder(report, below);
        wrong("who", "not_in_line", new NewAssignment(course, Audience.people(List.of(report, foreign)), due, manager));
        wrong("who", "nobody_there", wanted(Audience.position(positionOf(foreign)), manager));
        Long own = assign(wanted(Audience.department(department), manager), manager);
        assertThat(lists.count(manager, true)).isEqualTo(1);
        assertThat(lists.list(manager, true, 0, 10))
                .extracting(AssignmentRow::id)
                .containsExactly(own);
        Long ofHr = assign(company.course(), Audience.people(List.of(report)), due);
        assertThat(lists.find(ofHr, manager)).isEmpty();
        refused("enrolment_assignment.unknown", () -> assignments.end(ofHr, manager, WHY, manager));
        refused("enrolment_assignment.unknown", () -> assignments.end(own, report, WHY, report));
        refused("enrolment_assignment.unknown", () -> assignments.end(-1L, null, WHY, hr));
        assignments.end(own, null, WHY, hr);
        assertThat(lists.list(manager, false, 0, 10))
                .extracting(AssignmentRow::id)
                .containsExactly(own);
    }

    @Test
    void whatCannotBeAskedIsRefusedAtItsField() {
        Long person = people.employee().id();
        Audience one = Audience.people(List.of(person));
        wrong("subject", "subject_missing", new NewAssignment(null, one, due, null));
        wrong("subject", "subject_unknown", new NewAssignment(Subject.course("no-such-course"), one, due, null));
        wrong("subject", "subject_unknown", new NewAssignment(Subject.level("client-orientation", 1), one, due, null));
        wrong("who", "who_missing", new NewAssignment(course, null, due, null));
        wrong("who", "who_missing", wanted(Audience.people(List.of())));
        wrong("who", "person_gone", wanted(Audience.people(List.of(person, -1L))));
        wrong("who", "department_unknown", wanted(Audience.department(-1L)));
        wrong("who", "position_unknown", wanted(Audience.position(-1L)));
        wrong("who", "nobody_there", wanted(Audience.department(company.department(null))));
        wrong(
                "who",
                "too_many",
                wanted(Audience.people(LongStream.range(0, 301).boxed().toList())));
        wrong("due", "due_missing", new NewAssignment(course, one, (Due) null, null));
        wrong("days", "days_wrong", new NewAssignment(course, one, Due.after(0, Due.From.HIRED), null));
        wrong("days", "days_wrong", new NewAssignment(course, one, Due.after(1_096, Due.From.ASSIGNED), null));
        wrong(
                "due",
                "due_past",
                new NewAssignment(course, one, assignments.today().minusDays(1), null));
        wrong(
                "due",
                "due_far",
                new NewAssignment(course, one, assignments.today().plusYears(4), null));
        assertThat(assignments.check(new NewAssignment(course, one, assignments.today(), null)))
                .isEmpty();
    }

    @Test
    void everybodyHasALastDayOfTheirOwn() {
        Long department = company.department(null);
        LocalDate today = assignments.today();
        Long lately = company.joins(department, company.position(), null);
        Long longAgo = company.joins(department, company.position(), null);
        Long unknown = company.joins(department, company.position(), null);
        company.joinedOn(lately, today.minusDays(12));
        company.joinedOn(longAgo, today.minusYears(3));
        company.joinedOn(unknown, null);
        NewAssignment wanted =
                new NewAssignment(course, Audience.department(department), Due.after(30, Due.From.HIRED), null);

        assertThat(assignments.dryRun(wanted).due())
                .containsEntry(lately, today.plusDays(18))
                .containsEntry(longAgo, today.plusDays(30))
                .containsEntry(unknown, today.plusDays(30))
                .hasSize(3);
        Long id = assign(wanted, hr);

        assertThat(only(lately).row().dueOn()).isEqualTo(today.plusDays(18));
        assertThat(only(longAgo).row().dueOn()).isEqualTo(today.plusDays(30));
        AssignmentRow row = only(lately).assignment();
        assertThat(row.id()).isEqualTo(id);
        assertThat(row.dueOn()).isEqualTo(today.plusDays(30));
        assertThat(row.dueDays()).isEqualTo(30);
        assertThat(row.dueFrom()).isEqualTo(Due.From.HIRED);
    }

    @Test
    void onlyWhatWasShownIsWritten() {
        Long department = company.department(null);
        Long first = company.joins(department, company.position(), null);
        NewAssignment wanted = wanted(Audience.department(department));
        String seal = assignments.dryRun(wanted).seal();
        company.joins(department, company.position(), null);

        refused("enrolment_assign.changed", () -> assignments.assign(wanted, WHY, seal, hr));
        refused("enrolment_assignment.reason_missing", () -> assignments.assign(wanted, "  ", seal, hr));
        assertThat(lists.of(first)).isEmpty();
        NewAssignment again = wanted(Audience.people(List.of(first)));
        assign(again, hr);
        refused(
                "enrolment_assign.nobody_left",
                () -> assignments.assign(again, WHY, assignments.dryRun(again).seal(), hr));
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

    private NewAssignment wanted(Audience audience) {
        return wanted(audience, null);
    }

    private NewAssignment wanted(Audience audience, Long manager) {
        return new NewAssignment(course, audience, due, manager);
    }

    private Long assign(Audience audience) {
        return assign(wanted(audience), hr);
    }

    private Long assign(Subject subject, Audience audience, LocalDate day) {
        return assign(new NewAssignment(subject, audience, day, null), hr);
    }

    private Long assign(NewAssignment wanted, Long byId) {
        return assignments.assign(wanted, WHY, assignments.dryRun(wanted).seal(), byId);
    }

    private void wrong(String field, String why, NewAssignment wanted) {
        assertThat(assignments.check(wanted)).containsOnlyKeys(field);
        assertThat(assignments.check(wanted).get(field).key()).isEqualTo("enrolment_assign." + why);
        refused("enrolment_assign." + why, () -> assignments.dryRun(wanted));
    }

    private static void refused(String why, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(why));
    }
}
