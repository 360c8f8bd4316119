package org.stupeni.certification.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.TestTransaction;
import org.stupeni.certification.Together;
import org.stupeni.certification.independence.Conflicts;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class ComplaintsIT {

    private static final String WORDS = "The exam room was locked for the first twenty minutes of the exam.";
    private static final String REASON = "The caretaker confirmed that the room was locked until a quarter past.";
    private static final String CHANGE = "The room is opened the evening before.";

    @Inject
    Complaints complaints;

    @Inject
    ComplaintHandling handling;

    @Inject
    ComplaintRegister register;

    @Inject
    ComplaintTerms terms;

    @Inject
    Conflicts conflicts;

    @Inject
    Notes notes;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    TestTransaction transaction;

    @Inject
    Together together;

    @PersistenceContext
    EntityManager entityManager;

    PersonRow hr;
    PersonRow other;
    PersonRow employee;
    LocalDate today;

    @BeforeEach
    void twoOfHr() {
        hr = people.with(Role.HR);
        other = people.with(Role.HR);
        employee = people.employee();
        today = register.today();
    }

    @Test
    void isMadeTakenUpAnsweredAndClosed() {
        Long id = make("");
        assertThat(row(id)).satisfies(one -> {
            assertThat(one.state()).isEqualTo(ComplaintState.OPEN);
            assertThat(one.takeBy()).isEqualTo(today.plusDays(5)).isEqualTo(one.term());
            assertThat(one.dueOn()).isEqualTo(today.plusDays(30));
            assertThat(one.discreet()).isTrue();
            assertThat(one.happenedOn()).isEqualTo(today.minusDays(2));
            assertThat(one.place()).isEqualTo("Room 5");
        });
        assertThat(kinds(hr)).containsExactly(Note.Kind.COMPLAINT_MADE);

        handling.take(hr.id(), id, null);
        assertThat(row(id).term()).isEqualTo(today.plusDays(30));
        assertThat(row(id).handler().full()).isEqualTo(hr.name().full());
        handling.note(hr.id(), id, "Asked the caretaker.");
        handling.answer(hr.id(), id, Verdict.PARTLY, REASON, CHANGE);
        assertThat(row(id)).satisfies(one -> {
            assertThat(one.state()).isEqualTo(ComplaintState.ANSWERED);
            assertThat(one.verdict()).isEqualTo(Verdict.PARTLY);
            assertThat(one.answer()).isEqualTo(REASON);
            assertThat(one.changed()).isEqualTo(CHANGE);
            assertThat(one.answerer().full()).isEqualTo(hr.name().full());
            assertThat(one.term()).isEqualTo(ComplaintTerm.NONE);
        });
        handling.note(hr.id(), id, "The caretaker has a key now.");
        handling.close(hr.id(), id);

        assertThat(kinds(employee)).containsExactly(Note.Kind.COMPLAINT_ANSWERED, Note.Kind.COMPLAINT_TAKEN);
        assertThat(register.steps(row(id)))
                .extracting(ComplaintStepRow::kind)
                .containsExactly(
                        ComplaintStepKind.TAKEN,
                        ComplaintStepKind.NOTED,
                        ComplaintStepKind.ANSWERED,
                        ComplaintStepKind.NOTED,
                        ComplaintStepKind.CLOSED);
        assertThat(complaints.toldSteps(row(id)))
                .extracting(ComplaintStepRow::kind)
                .containsExactly(ComplaintStepKind.TAKEN, ComplaintStepKind.ANSWERED, ComplaintStepKind.CLOSED);
        assertThat(trail.of(employee.id())).contains("certification.complaint-made complaint:" + id);
        assertThat(trail.of(hr.id()))
                .contains(
                        "certification.complaint-taken complaint:" + id,
                        "certification.complaint-noted complaint:" + id,
                        "certification.complaint-partly-upheld complaint:" + id,
                        "certification.complaint-closed complaint:" + id);
        assertThat(complaints.of(employee.id(), 0, 10)).hasSize(1);
        assertThat(complaints.count(employee.id())).isOne();
    }

    @Test
    void whatIsTypedWronglyIsRefused() {
        assertMistake("kind_missing", new NewComplaint("", WORDS, "", "", "", false));
        assertMistake("kind_missing", new NewComplaint("APPEAL", WORDS, "", "", "", false));
        assertMistake("words_missing", new NewComplaint("EXAM", "too short", "", "", "", false));
        assertMistake("words_long", new NewComplaint("EXAM", "x".repeat(4001), "", "", "", false));
        assertMistake(
                "day_future", new NewComplaint("EXAM", WORDS, today.plusDays(1).toString(), "", "", false));
        assertMistake("day_unreadable", new NewComplaint("EXAM", WORDS, "yesterday", "", "", false));
        assertMistake("place_long", new NewComplaint("EXAM", WORDS, "", "x".repeat(201), "", false));
        assertMistake("person_unknown", new NewComplaint("EXAM", WORDS, "", "", "nobody", false));
        assertMistake("person_self", new NewComplaint("EXAM", WORDS, "", "", employee.number(), false));
        assertThat(complaints.count(employee.id())).isZero();

        Long longest =
                complaints.make(employee.id(), new NewComplaint("OTHER", "ж".repeat(4000), null, null, null, false));
        assertThat(row(longest).words()).hasSize(4000);
        make("");
        assertMistake("made_already", new NewComplaint("DATA", WORDS, "", "", "", false));
    }

    @Test
    void whoIsComplainedAboutNeitherSeesNorHandlesIt() {
        Long id = make(other.number());

        assertThat(row(id).personId()).isEqualTo(other.id());
        assertThat(register.find(other.id(), id)).isEmpty();
        assertThat(seenBy(other)).doesNotContain(id);
        assertThat(seenBy(hr)).contains(id);
        assertThat(kinds(other)).isEmpty();
        for (ThrowingCallable deed : everyDeed(other, id)) {
            assertRefused("complaint_act.unknown", deed);
        }
        assertRefused("complaint_act.unknown", () -> handling.take(hr.id(), -1L, null));
    }

    @Test
    void nobodyHandlesTheOwnOne() {
        Long id = complaints.make(hr.id(), new NewComplaint("DATA", WORDS, "", "", "", false));

        assertThat(seenBy(hr)).doesNotContain(id);
        assertThat(kinds(hr)).isEmpty();
        assertThat(register.refuses(hr.id(), row(id))).map(Refused::key).contains("complaint_act.own");
        for (ThrowingCallable deed : everyDeed(hr, id)) {
            assertRefused("complaint_act.own", deed);
        }
        assertThat(complaints.own(hr.id(), id)).isPresent();
        assertThat(complaints.own(other.id(), id)).isEmpty();
    }

    @Test
    void whoIsNotImpartialLeavesItToOthers() {
        PersonRow boss = people.employee();
        PersonRow below = people.reportingTo(boss.id());
        transaction.commit(() -> entityManager
                .createNativeQuery("insert into employee_role (employee_id, role) values (" + below.id() + ", 'HR')")
                .executeUpdate());
        conflicts.declare(other.id(), employee.id(), "We are relatives and live together.");
        Long id = make(boss.number());

        assertRefused("complaint_act.reports", () -> handling.take(below.id(), id, null));
        assertRefused("complaint_act.conflict", () -> handling.take(other.id(), id, null));
        assertThat(register.handlers(id)).contains(hr.id()).doesNotContain(other.id(), below.id());
        assertThat(seenBy(other)).contains(id);
        assertThat(kinds(other)).isEmpty();
    }

    @Test
    void whoeverHandlesItNamesWhomItIsAbout() {
        Long id = make("");
        assertRefused("complaint_act.not_handler", () -> handling.name(hr.id(), id, other.number()));
        handling.take(hr.id(), id, null);
        assertRefused("complaint_act.person_unknown", () -> handling.name(hr.id(), id, "nobody"));
        assertRefused("complaint_act.person_unknown", () -> handling.name(hr.id(), id, ""));
        assertRefused("complaint_act.person_self", () -> handling.name(hr.id(), id, employee.number()));

        handling.name(hr.id(), id, other.number());
        assertThat(register.find(other.id(), id)).isEmpty();
        assertThat(row(id).handlerId()).isEqualTo(hr.id());

        handling.name(hr.id(), id, hr.number());
        assertThat(register.find(hr.id(), id)).isEmpty();
        ComplaintRow released = register.row(id);
        assertThat(released.handlerId()).isNull();
        assertThat(released.state()).isEqualTo(ComplaintState.OPEN);
        assertThat(kinds(other)).containsExactly(Note.Kind.COMPLAINT_MADE, Note.Kind.COMPLAINT_MADE);
        assertRefused("complaint_act.unknown", () -> handling.note(hr.id(), id, "I would still like to say."));
        assertThat(trail.of(hr.id())).contains("certification.complaint-released complaint:" + id);
    }

    @Test
    void onlyWhoHandlesItGoesOnAndAnotherOneTakesItOver() {
        Long id = make("");
        assertRefused("complaint_act.not_handler", () -> handling.note(hr.id(), id, "Asked the caretaker."));
        assertRefused("complaint_act.not_handler", () -> handling.answer(hr.id(), id, Verdict.REJECTED, REASON, ""));
        handling.take(hr.id(), id, null);
        assertRefused("complaint_act.taken_meanwhile", () -> handling.take(other.id(), id, null));
        assertRefused("complaint_act.taken_meanwhile", () -> handling.take(hr.id(), id, hr.id()));
        assertRefused("complaint_act.not_handler", () -> handling.close(other.id(), id));
        assertRefused("complaint_act.not_answered", () -> handling.close(hr.id(), id));
        assertRefused("complaint_act.step_missing", () -> handling.note(hr.id(), id, " "));
        assertRefused("complaint_act.step_long", () -> handling.note(hr.id(), id, "x".repeat(2001)));
        assertRefused("complaint_act.answer_missing", () -> handling.answer(hr.id(), id, Verdict.UPHELD, "", CHANGE));
        assertRefused(
                "complaint_act.answer_long",
                () -> handling.answer(hr.id(), id, Verdict.UPHELD, "x".repeat(4001), CHANGE));
        assertRefused("complaint_act.change_missing", () -> handling.answer(hr.id(), id, Verdict.UPHELD, REASON, ""));
        assertRefused(
                "complaint_act.change_long",
                () -> handling.answer(hr.id(), id, Verdict.REJECTED, REASON, "x".repeat(2001)));

        handling.take(other.id(), id, hr.id());
        assertRefused("complaint_act.not_handler", () -> handling.note(hr.id(), id, "Asked the caretaker."));
        handling.answer(other.id(), id, Verdict.REJECTED, REASON, "");
        assertThat(row(id).changed()).isNull();
        assertRefused("complaint_act.closed", () -> handling.answer(other.id(), id, Verdict.UPHELD, REASON, CHANGE));
        assertRefused("complaint_act.closed", () -> handling.name(other.id(), id, hr.number()));
        assertRefused("complaint_act.closed", () -> complaints.withdraw(employee.id(), id));
        handling.take(hr.id(), id, other.id());
        assertThat(row(id).state()).isEqualTo(ComplaintState.ANSWERED);
        handling.close(hr.id(), id);
        assertRefused("complaint_act.closed", () -> handling.close(hr.id(), id));
        assertRefused("complaint_act.closed", () -> handling.note(hr.id(), id, "One more thing."));
        assertRefused("complaint_act.closed", () -> handling.take(other.id(), id, hr.id()));
    }

    @Test
    void itIsWithdrawnWhileItIsUnansweredAndCanBeMadeAgain() {
        Long id = make("");
        handling.take(hr.id(), id, null);
        assertRefused("complaint_act.closed", () -> complaints.withdraw(hr.id(), id));
        assertRefused("complaint_act.unknown", () -> complaints.withdraw(employee.id(), -1L));

        complaints.withdraw(employee.id(), id);

        assertThat(row(id).state()).isEqualTo(ComplaintState.WITHDRAWN);
        assertThat(kinds(hr)).containsExactly(Note.Kind.COMPLAINT_WITHDRAWN, Note.Kind.COMPLAINT_MADE);
        assertRefused("complaint_act.closed", () -> complaints.withdraw(employee.id(), id));
        assertRefused("complaint_act.closed", () -> handling.answer(hr.id(), id, Verdict.UPHELD, REASON, CHANGE));
        assertRefused("complaint_act.closed", () -> handling.close(hr.id(), id));
        assertThat(make("")).isNotEqualTo(id);
    }

    @Test
    void whatIsOverdueComesFirstAndIsToldOnceATerm() {
        Long fresh = make("");
        Long late = complaints.make(employee.id(), new NewComplaint("DATA", WORDS + WORDS, "", "", "", false));
        termOf(late, today.minusDays(1));

        assertThat(seenBy(hr).indexOf(late)).isLessThan(seenBy(hr).indexOf(fresh));
        assertThat(row(late).isOverdue(today)).isTrue();
        assertThat(listed(new ComplaintFilter(null, null, true))).contains(late).doesNotContain(fresh);
        assertThat(listed(new ComplaintFilter(ComplaintKind.DATA, ComplaintState.OPEN, false)))
                .contains(late)
                .doesNotContain(fresh);
        assertThat(listed(new ComplaintFilter(null, ComplaintState.CLOSED, false)))
                .doesNotContain(late, fresh);
        assertThat(terms.overdue(10_000)).contains(late).doesNotContain(fresh);

        terms.tell(late);
        terms.tell(late);
        terms.tell(fresh);

        assertThat(terms.overdue(10_000)).doesNotContain(late);
        assertThat(kinds(hr))
                .containsExactly(Note.Kind.COMPLAINT_OVERDUE, Note.Kind.COMPLAINT_MADE, Note.Kind.COMPLAINT_MADE);
        handling.take(hr.id(), late, null);
        assertThat(row(late).isOverdue(today)).isFalse();
        termOf(late, today.minusDays(2));
        terms.tell(late);
        assertThat(kinds(hr)).filteredOn(Note.Kind.COMPLAINT_OVERDUE::equals).hasSize(2);
    }

    @Test
    void ofTwoWhoTakeItUpOneComesTooLate() throws Exception {
        Long id = make("");

        List<String> outcomes =
                together.run(() -> handling.take(hr.id(), id, null), () -> handling.take(other.id(), id, null));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "complaint_act.taken_meanwhile");
    }

    private List<ThrowingCallable> everyDeed(PersonRow who, Long id) {
        return List.of(
                () -> handling.take(who.id(), id, null),
                () -> handling.note(who.id(), id, "Nothing happened."),
                () -> handling.name(who.id(), id, people.employee().number()),
                () -> handling.answer(who.id(), id, Verdict.REJECTED, REASON, ""),
                () -> handling.close(who.id(), id));
    }

    private Long make(String person) {
        return complaints.make(
                employee.id(),
                new NewComplaint("EXAM", WORDS, today.minusDays(2).toString(), "Room 5", person, true));
    }

    private ComplaintRow row(Long id) {
        return register.row(id);
    }

    private void termOf(Long id, LocalDate term) {
        transaction.commit(() -> entityManager
                .createQuery("update Complaint c set c.term = :term where c.id = :id")
                .setParameter("term", term)
                .setParameter("id", id)
                .executeUpdate());
    }

    private List<Long> seenBy(PersonRow who) {
        return register.list(who.id(), ComplaintFilter.ALL, 0, 10_000).stream()
                .map(ComplaintRow::id)
                .toList();
    }

    private List<Long> listed(ComplaintFilter filter) {
        List<Long> ids = register.list(hr.id(), filter, 0, 10_000).stream()
                .map(ComplaintRow::id)
                .toList();
        assertThat(register.count(hr.id(), filter)).isEqualTo(ids.size());
        ComplaintRegister.Waiting waiting = register.waiting(hr.id());
        assertThat(waiting.overdue()).isEqualTo(register.count(hr.id(), ComplaintFilter.OVERDUE));
        assertThat(waiting.unanswered())
                .isEqualTo(register.count(hr.id(), new ComplaintFilter(null, ComplaintState.OPEN, false))
                        + register.count(hr.id(), new ComplaintFilter(null, ComplaintState.TAKEN, false)));
        return ids;
    }

    private List<Note.Kind> kinds(PersonRow person) {
        return notes.of(person.id(), 20).stream().map(NoteRow::kind).toList();
    }

    private void assertMistake(String key, NewComplaint typed) {
        assertRefused("complaint_act." + key, () -> complaints.make(employee.id(), typed));
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
