package org.stupeni.certification.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stupeni.certification.TestLevels.COMPETENCY;
import static org.stupeni.certification.TestLevels.REASON;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.Decision;
import org.stupeni.certification.DecisionQueue;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.HeldLevels;
import org.stupeni.certification.TestLevels;
import org.stupeni.certification.TestTransaction;
import org.stupeni.certification.Together;
import org.stupeni.certification.independence.Conflicts;
import org.stupeni.certification.independence.Tie;
import org.stupeni.certification.independence.Ties;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.Statement;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.StateChanges;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;

/** In this server certificates are issued at once; taking back is {@code PendingDecisionsIT}'s. */
@ExtendWith(ArquillianExtension.class)
class ProposalsIT {

    private static final String WITHDRAWN = "Жду ещё одного наблюдения.";
    private static final String QUESTION = "Which observation was in a hard situation?";

    @Inject
    Proposals proposals;

    @Inject
    ProposalQueue proposalQueue;

    @Inject
    Conflicts conflicts;

    @Inject
    Ties ties;

    @Inject
    Decisions decisions;

    @Inject
    DecisionQueue queue;

    @Inject
    Certificates certificates;

    @Inject
    HeldLevels held;

    @Inject
    ReachedLevels reached;

    @Inject
    Notes notes;

    @Inject
    StateChanges stateChanges;

    @Inject
    TestLevels levels;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    Together together;

    @Inject
    TestTransaction transaction;

    @PersistenceContext
    EntityManager entityManager;

    PersonRow manager;
    PersonRow employee;
    PersonRow proposer;
    PersonRow approver;
    TestLevels.Observers observers;
    LocalDate today;

    @BeforeEach
    void somebodyWhoReachesLevelFour() {
        manager = people.reportingTo(people.employee().id());
        employee = people.reportingTo(manager.id());
        proposer = people.with(Role.HR);
        approver = people.with(Role.HR);
        observers = levels.reachesFour(employee);
        today = reached.today();
    }

    @Test
    void oneProposesAndAnotherApproves() {
        assertThat(isQueued()).isTrue();
        Long proposal = propose();

        assertThat(isQueued()).isFalse();
        assertThat(isProposed()).isTrue();
        assertThat(held.of(employee.id(), today)).isEmpty();
        Long decision = proposals.approve(approver.id(), proposal, REASON);

        DecisionRow row = decisions.find(decision);
        assertThat(row.manner()).isEqualTo(Decision.Manner.TWO);
        assertThat(row.deciderId()).isEqualTo(approver.id());
        assertThat(row.proposer().full()).isEqualTo(proposer.name().full());
        assertThat(held.of(employee.id(), today).get(COMPETENCY).level()).isEqualTo(4);
        assertThat(isProposed()).isFalse();
        assertThat(proposals.answers(employee.id(), COMPETENCY, 10))
                .extracting(ProposalAnswerRow::kind)
                .containsExactly(ProposalState.APPROVED);
        assertThat(trail.of(proposer.id())).containsExactly("certification.proposed proposal:" + proposal);
    }

    @Test
    void whoMayAnswerIsTold() {
        PersonRow tied = people.with(Role.HR);
        conflicts.declare(tied.id(), employee.id(), "We are cousins, of all things.");

        propose();

        assertThat(notes.of(approver.id(), 10)).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.PROPOSED);
            assertThat(note.details().personId()).isEqualTo(employee.id());
        });
        assertThat(notes.of(tied.id(), 10)).isEmpty();
        assertThat(notes.of(proposer.id(), 10)).isEmpty();
    }

    @Test
    void nobodyApprovesReturnsOrDeclinesTheOwnProposal() {
        Long proposal = propose();

        assertRefused("certification_independence.proposed", () -> approve(proposer, proposal));
        assertRefused("certification_independence.proposed", () -> proposals.decline(proposer.id(), proposal, REASON));
        assertRefused("certification_independence.proposed", () -> proposals.giveBack(proposer.id(), proposal, REASON));
        assertThat(certificates.of(employee.id(), today)).isEmpty();
        assertThat(trail.of(proposer.id()))
                .filteredOn(deed -> deed.startsWith("certification.decision-refused"))
                .hasSize(3);
        assertThat(isProposed()).isTrue();
    }

    @Test
    void whoIsTiedDoesNotApprove() {
        Long proposal = propose();

        assertRefused("certification_independence.observed", () -> approve(observers.first(), proposal));
        assertRefused("certification_independence.observed", () -> approve(observers.second(), proposal));
        assertRefused("certification_independence.line", () -> approve(manager, proposal));
        assertRefused(
                "certification_independence.line", () -> proposals.approve(manager.managerId(), proposal, REASON));
        assertRefused("certification_independence.self", () -> approve(employee, proposal));
        assertThat(approve(approver, proposal)).isNotNull();
    }

    @Test
    void whoEnteredEvidenceByHandDoesNotApprove() {
        levels.entered(employee, approver, new Statement.ProjectAccepted("Another way"));
        Long proposal = propose();

        assertRefused("certification_independence.recorded", () -> approve(approver, proposal));
    }

    @Test
    void nobodyOfTheLineProposesAndNobodyProposesThemself() {
        assertRefused("certification_independence.line", () -> propose(manager));
        assertRefused("certification_decision.self", () -> propose(employee));
        assertThat(trail.of(manager.id()))
                .containsExactly("certification.decision-refused employee:" + employee.id() + "/" + COMPETENCY + "/4");
        assertThat(propose(observers.first())).isNotNull();
    }

    @Test
    void aDeclaredConflictBarsFromBothSeats() {
        Long proposal = propose();
        assertRefused(
                "certification_decision.reason_missing", () -> conflicts.declare(approver.id(), employee.id(), ""));

        conflicts.declare(approver.id(), employee.id(), "We are cousins, of all things.");

        assertRefused("certification_independence.conflict", () -> approve(approver, proposal));
        proposals.withdraw(proposer.id(), proposal, WITHDRAWN);
        assertRefused("certification_independence.conflict", () -> propose(approver));
        assertRefused(
                "certification_independence.declared_already",
                () -> conflicts.declare(approver.id(), employee.id(), "We are still cousins."));
        assertThat(conflicts.about(employee.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.declaredBy()).isEqualTo(approver.id()));
        assertThat(trail.of(approver.id())).contains("certification.conflict-declared employee:" + employee.id());
    }

    @Test
    void tiesAreWhatRowsProve() {
        assertThat(ties.of(employee.id(), List.of(), proposer.id()))
                .containsEntry(employee.id(), Set.of(Tie.SELF))
                .containsEntry(manager.id(), Set.of(Tie.LINE))
                .containsEntry(manager.managerId(), Set.of(Tie.LINE))
                .containsEntry(proposer.id(), Set.of(Tie.PROPOSED))
                .hasSize(4);
    }

    @Test
    void oneAloneCertifiesNoLevelFour() {
        assertRefused(
                "certification_decision.two",
                () -> decisions.certify(proposer.id(), employee.id(), COMPETENCY, 4, 0, REASON));
        assertRefused(
                "certification_decision.two",
                () -> decisions.decline(proposer.id(), employee.id(), COMPETENCY, 4, 0, REASON));
    }

    @Test
    void whatOneDecidesIsNotProposed() {
        PersonRow other = people.employee();
        levels.reachesTwo(other);

        assertRefused(
                "certification_decision.not_two",
                () -> proposals.propose(proposer.id(), other.id(), COMPETENCY, 2, 0, REASON));
    }

    @Test
    void reasonsAreMandatory() {
        assertRefused(
                "certification_decision.reason_missing",
                () -> proposals.propose(proposer.id(), employee.id(), COMPETENCY, 4, 0, "ok"));
        Long proposal = propose();
        assertRefused("certification_decision.reason_missing", () -> proposals.approve(approver.id(), proposal, ""));
        assertRefused("certification_decision.reason_missing", () -> proposals.decline(approver.id(), proposal, ""));
        assertRefused("certification_decision.reason_missing", () -> proposals.giveBack(approver.id(), proposal, ""));
    }

    @Test
    void whatIsReturnedIsBackInTheQueueAndItsProposerIsTold() {
        Long proposal = propose();

        proposals.giveBack(approver.id(), proposal, QUESTION);

        assertThat(isQueued()).isTrue();
        assertThat(notes.of(proposer.id(), 10)).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.PROPOSAL_RETURNED);
            assertThat(note.details().reason()).isEqualTo(QUESTION);
            assertThat(note.details().personId()).isEqualTo(employee.id());
        });
        assertThat(notes.of(employee.id(), 10)).isEmpty();
        assertRefused("proposal_act.closed", () -> approve(approver, proposal));
        assertThat(propose(approver)).isNotEqualTo(proposal);
    }

    @Test
    void whatIsDeclinedIsToldToThePerson() {
        Long proposal = propose();

        Long decision = proposals.decline(approver.id(), proposal, REASON);

        assertThat(decisions.find(decision).isCertified()).isFalse();
        assertThat(notes.of(employee.id(), 10)).extracting(NoteRow::kind).containsExactly(Note.Kind.DECLINED);
        assertThat(isQueued()).isFalse();
        assertRefused("certification_decision.declined", () -> propose(approver, 1));
        levels.observed(employee, people.with(Role.OBSERVER), Duration.ofDays(1));
        assertThat(isQueued()).isTrue();
    }

    @Test
    void onlyItsProposerWithdrawsIt() {
        Long proposal = propose();
        assertRefused("proposal_act.not_yours", () -> proposals.withdraw(approver.id(), proposal, WITHDRAWN));
        assertRefused("certification_decision.reason_missing", () -> proposals.withdraw(proposer.id(), proposal, " "));
        assertRefused(
                "certification_decision.reason_long",
                () -> proposals.withdraw(proposer.id(), proposal, "x".repeat(1001)));

        proposals.withdraw(proposer.id(), proposal, WITHDRAWN);

        assertThat(isQueued()).isTrue();
        assertThat(proposals.answers(employee.id(), COMPETENCY, 1))
                .extracting(row -> row.kind() + ": " + row.reason())
                .containsExactly("WITHDRAWN: " + WITHDRAWN);
        assertRefused("proposal_act.closed", () -> proposals.withdraw(proposer.id(), proposal, WITHDRAWN));
        assertRefused("proposal_act.closed", () -> proposals.withdraw(proposer.id(), -1L, WITHDRAWN));
    }

    @Test
    void ofTwoWhoProposeOneComesTooLate() throws Exception {
        propose();
        assertRefused("proposal_act.proposed_already", () -> propose(approver));
        PersonRow other = people.employee();
        levels.reachesFour(other);

        List<String> outcomes = together.run(
                () -> proposals.propose(proposer.id(), other.id(), COMPETENCY, 4, 0, REASON),
                () -> proposals.propose(approver.id(), other.id(), COMPETENCY, 4, 0, REASON));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "proposal_act.proposed_already");
    }

    @Test
    void ofTwoWhoApproveOneComesTooLate() throws Exception {
        Long proposal = propose();
        PersonRow third = people.with(Role.HR);

        List<String> outcomes = together.run(() -> approve(approver, proposal), () -> approve(third, proposal));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "proposal_act.closed");
        assertThat(certificates.of(employee.id(), today)).hasSize(1);
        assertThat(decisions.of(employee.id())).hasSize(1);
    }

    @Test
    void whatIsMissingFromTheEvidenceLetsItLapse() {
        Long extra = levels.observed(employee, people.with(Role.OBSERVER), Duration.ofDays(3));
        Long proposal = propose();
        levels.voided(extra);
        assertThat(proposals.stale(proposal)).contains(Quoted.Stale.EVIDENCE);

        assertRefused("proposal_act.stale_EVIDENCE", () -> approve(approver, proposal));

        assertThat(isProposed()).isFalse();
        assertThat(isQueued()).isTrue();
        assertThat(certificates.of(employee.id(), today)).isEmpty();
        assertThat(proposals.answers(employee.id(), COMPETENCY, 1).get(0).isLapsed())
                .isTrue();
        assertThat(notes.of(proposer.id(), 10)).extracting(NoteRow::kind).containsExactly(Note.Kind.PROPOSAL_LAPSED);
        assertThat(trail.of(approver.id())).contains("certification.proposal-lapsed proposal:" + proposal);
    }

    @Test
    void whoLeavesIsNeitherProposedNorApproved() {
        Long proposal = propose();
        stateChanges.leave(employee.id(), today, null, proposer.id());

        assertThat(isProposed()).isFalse();
        assertThat(proposals.answers(employee.id(), COMPETENCY, 1))
                .extracting(ProposalAnswerRow::reason)
                .containsExactly("LEFT");
        assertThat(notes.of(proposer.id(), 10)).isEmpty();
        assertRefused("proposal_act.closed", () -> approve(approver, proposal));
        assertRefused("certification_decision.left", this::propose);
        stateChanges.comeBack(employee.id(), null, proposer.id());
        assertThat(propose()).isNotNull();
    }

    @Test
    void whoIsAboutToLeaveCanBeApprovedUntilThen() {
        Long proposal = propose();
        stateChanges.leave(employee.id(), today.plusDays(1), null, proposer.id());

        assertThat(isProposed()).isTrue();
        assertThat(approve(approver, proposal)).isNotNull();
    }

    @Test
    void otherRulesLetItLapseAndAnotherOneTakesItsPlace() {
        Long proposal = propose();
        assertRefused("proposal_act.not_stale", () -> proposals.lapse(approver.id(), proposal));
        transaction.commit(() -> entityManager
                .createQuery("update Proposal p set p.framework = 999 where p.id = :id")
                .setParameter("id", proposal)
                .executeUpdate());
        assertRefused("proposal_act.stale_RULES", () -> proposals.decline(approver.id(), proposal, REASON));

        Long second = propose();
        transaction.commit(() -> entityManager
                .createQuery("update Proposal p set p.framework = 999 where p.id = :id")
                .setParameter("id", second)
                .executeUpdate());
        assertThat(propose(approver)).isNotEqualTo(second);
    }

    private Long propose() {
        return propose(proposer);
    }

    private Long propose(PersonRow who) {
        return propose(who, 0);
    }

    private Long propose(PersonRow who, int decided) {
        return proposals.propose(who.id(), employee.id(), COMPETENCY, 4, decided, REASON);
    }

    private Long approve(PersonRow who, Long proposal) {
        return proposals.approve(who.id(), proposal, REASON);
    }

    private boolean isQueued() {
        return queue.list(DecisionQueue.Order.NAME, true, Language.EN, 0, 10_000).stream()
                .anyMatch(entry -> entry.row().employeeId().equals(employee.id())
                        && entry.row().competency().equals(COMPETENCY));
    }

    private boolean isProposed() {
        return proposalQueue.list(0, 10_000).stream()
                .anyMatch(row -> row.employeeId().equals(employee.id()));
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
