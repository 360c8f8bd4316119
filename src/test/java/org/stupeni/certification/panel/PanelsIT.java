package org.stupeni.certification.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stupeni.certification.TestLevels.COMPETENCY;
import static org.stupeni.certification.TestLevels.REASON;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.TestLevels;
import org.stupeni.certification.TestTransaction;
import org.stupeni.certification.Together;
import org.stupeni.certification.independence.Conflicts;
import org.stupeni.certification.independence.Tie;
import org.stupeni.certification.independence.Ties;
import org.stupeni.certification.pack.Packs;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.EvidenceRow;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.Statement;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Refused;

/** A panel from its convening to the certificate of level 5, and all that is refused on the way. */
@ExtendWith(ArquillianExtension.class)
class PanelsIT {

    private static final String PLACE = "Room 5, 14:00";
    private static final String MINUTES = "Three projects were shown; the figures were asked for and explained.";

    @Inject
    Panels panels;

    @Inject
    PanelVotes votes;

    @Inject
    PanelRegister register;

    @Inject
    Conflicts conflicts;

    @Inject
    Ties ties;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    Proposals proposals;

    @Inject
    Certificates certificates;

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels reached;

    @Inject
    Packs packs;

    @Inject
    Notes notes;

    @Inject
    TestLevels levels;

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

    PersonRow manager;
    PersonRow employee;
    PersonRow hr;
    PersonRow chair;
    PersonRow second;
    PersonRow third;
    TestLevels.Observers observers;
    LocalDate today;

    @BeforeEach
    void somebodyWhoMissesNothingButThePanel() {
        manager = people.employee();
        employee = people.reportingTo(manager.id());
        hr = people.with(Role.HR);
        chair = people.called("Ведущая", "Анна");
        second = people.employee();
        third = people.with(Role.HR);
        observers = levels.reachesFiveButForThePanel(employee);
        today = reached.today();
    }

    @Test
    void threeVotesMakeTheEvidenceAndTwoOthersCertifyLevelFive() {
        assertThat(panels.ground(employee.id(), COMPETENCY)).get().satisfies(ground -> {
            assertThat(ground.level()).isEqualTo(5);
            assertThat(ground.ready()).isTrue();
        });
        Long panel = convene();
        assertThat(notesOf(employee)).contains(Note.Kind.PANEL_CONVENED);
        assertThat(notesOf(second)).containsExactly(Note.Kind.PANEL_SEAT);
        vote(chair, panel, Ballot.MET);
        vote(second, panel, Ballot.NOT_MET);
        vote(third, panel, Ballot.NOT_MET);
        vote(third, panel, Ballot.MET);

        assertThat(votes.close(chair.id(), panel, MINUTES, REASON)).isEqualTo(PanelState.PASSED);

        EvidenceRow evidence = ledger.of(employee.id()).stream()
                .filter(row -> row.evidence().statement() instanceof Statement.PanelPassed)
                .findFirst()
                .orElseThrow();
        assertThat(evidence.occurredOn()).isEqualTo(today);
        assertThat(evidence.evidence().source().id()).isEqualTo(panel.toString());
        assertThat(reached.assess(employee.id(), COMPETENCY, today).reached()).isEqualTo(5);
        assertThat(panels.ground(employee.id(), COMPETENCY)).isEmpty();
        assertThat(notesOf(employee)).contains(Note.Kind.PANEL_PASSED);
        assertThat(notesOf(hr)).containsExactly(Note.Kind.PANEL_ENDED);
        assertThat(trail.of(hr.id())).contains("certification.panel-convened panel:" + panel);
        PanelRow row = register.find(panel).orElseThrow();
        assertThat(row.employee().full()).isEqualTo(employee.name().full());
        assertThat(row.closerId()).isEqualTo(chair.id());
        assertThat(register.members(panel).get(0).name().full())
                .isEqualTo(chair.name().full());
        assertThat(trail.of(chair.id())).contains("certification.panel-passed panel:" + panel);

        Long proposal = proposals.propose(hr.id(), employee.id(), COMPETENCY, 5, 0, REASON);
        assertThat(ties.of(
                                employee.id(),
                                openDecisions.open(employee.id(), COMPETENCY).cited())
                        .get(third.id()))
                .containsExactly(Tie.PANEL);
        assertRefused("certification_independence.panel", () -> proposals.approve(third.id(), proposal, REASON));
        proposals.approve(people.with(Role.HR).id(), proposal, REASON);
        assertThat(certificates.of(employee.id(), today))
                .singleElement()
                .satisfies(one -> assertThat(one.certificate().level()).isEqualTo(5));
    }

    @Test
    void aDrawIsNotPassedAndLeavesNoEvidence() {
        PersonRow fourth = people.employee();
        Long panel = convene(chair, chair, second, third, fourth);
        vote(chair, panel, Ballot.MET);
        vote(second, panel, Ballot.MET);
        vote(third, panel, Ballot.NOT_MET);
        vote(fourth, panel, Ballot.NOT_MET);

        assertThat(votes.close(chair.id(), panel, MINUTES, REASON)).isEqualTo(PanelState.NOT_PASSED);

        assertThat(reached.assess(employee.id(), COMPETENCY, today).reached()).isLessThan(5);
        assertThat(ledger.of(employee.id()))
                .noneMatch(row -> row.evidence().statement() instanceof Statement.PanelPassed);
        assertThat(notesOf(employee)).contains(Note.Kind.PANEL_NOT_PASSED);
        assertThat(trail.of(chair.id())).contains("certification.panel-not-passed panel:" + panel);
        assertThat(convene()).isNotEqualTo(panel);
    }

    @Test
    void nobodySitsOnItWhoIsTiedToThePersonOrTheEvidence() {
        assertNotSeated("panel_tied.self", employee);
        assertNotSeated("panel_tied.line", manager);
        assertNotSeated("panel_tied.observed", observers.first());
        conflicts.declare(third.id(), employee.id(), REASON);
        assertNotSeated("panel_tied.conflict", third);
        PersonRow trainer = people.with(Role.TRAINER);
        levels.entered(employee, trainer, new Statement.Mentored(3));
        assertNotSeated("panel_tied.recorded", trainer);
        PersonRow gone = people.employee();
        transaction.commit(() -> entityManager
                .createNativeQuery("update employee set left_on = ? where id = ?")
                .setParameter(1, java.sql.Date.valueOf(today))
                .setParameter(2, gone.id())
                .executeUpdate());
        assertNotSeated("panel_act.gone", gone);
        assertThat(register.about(employee.id())).isEmpty();
    }

    @Test
    void itIsConvenedByTheRulesOnly() {
        assertRefused("panel_act.too_few", () -> convene(chair, chair, second));
        assertRefused("panel_act.too_few", () -> convene(chair, chair, second, second));
        assertRefused("panel_act.no_chair", () -> convene(hr, chair, second, third));
        List<PersonRow> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ten.add(people.employee());
        }
        assertRefused("panel_act.too_many", () -> convene(ten.get(0), ten.toArray(PersonRow[]::new)));
        assertRefused("panel_act.day", () -> convene(hr, asked(today.minusDays(1), PLACE, null)));
        assertRefused("panel_act.day", () -> convene(hr, asked(null, PLACE, null)));
        assertRefused(
                "panel_act.day", () -> convene(hr, asked(today.plusYears(1).plusDays(1), PLACE, null)));
        assertRefused("panel_act.place", () -> convene(hr, asked(today, " ", null)));
        assertRefused("panel_act.place", () -> convene(hr, asked(today, "x".repeat(201), null)));
        assertRefused("certification_independence.line", () -> convene(manager, asked(today, PLACE, null)));
        assertRefused("certification_independence.self", () -> convene(employee, asked(today, PLACE, null)));
        convene();
        assertRefused("panel_act.convened_already", this::convene);
    }

    @Test
    void whereOtherEvidenceIsMissingAReasonIsAskedFor() {
        PersonRow beginner = people.employee();
        NewPanel silent = asked(today, PLACE, null);
        assertRefused(
                "certification_decision.reason_missing",
                () -> panels.convene(hr.id(), beginner.id(), COMPETENCY, silent));

        Long panel = panels.convene(hr.id(), beginner.id(), COMPETENCY, asked(today, PLACE, REASON));

        assertThat(register.find(panel).orElseThrow().earlyReason()).isEqualTo(REASON);
        assertThat(register.find(convene()).orElseThrow().earlyReason()).isNull();
    }

    @Test
    void whoseRulesAskForNoneGetsNone() {
        levels.record(
                employee,
                COMPETENCY,
                new Statement.PanelPassed(),
                "test",
                java.time.Instant.now().minus(Duration.ofDays(1)));

        assertThat(panels.ground(employee.id(), COMPETENCY)).isEmpty();
        assertRefused("panel_act.not_asked", this::convene);
    }

    @Test
    void onlyMembersVoteOnItsDayBeforeItsEndAndSayWhy() {
        Long later = panels.convene(hr.id(), employee.id(), COMPETENCY, asked(today.plusDays(1), PLACE, null));
        assertRefused("panel_act.too_early", () -> vote(chair, later, Ballot.MET));
        assertRefused("panel_act.too_early", () -> votes.close(chair.id(), later, MINUTES, REASON));
        panels.cancel(hr.id(), later, REASON);
        Long panel = convene();
        PersonRow stranger = people.employee();

        assertRefused("panel_act.not_seated", () -> vote(stranger, panel, Ballot.MET));
        assertRefused("panel_act.not_seated", () -> vote(employee, panel, Ballot.MET));
        assertRefused("panel_act.not_seated", () -> vote(chair, -1L, Ballot.MET));
        assertThat(register.find(panel, stranger.id())).isEmpty();
        assertThat(register.find(panel, employee.id())).isPresent();
        assertRefused("certification_decision.reason_missing", () -> votes.vote(chair.id(), panel, Ballot.MET, "yes"));
        assertRefused("panel_act.no_ballot", () -> votes.vote(chair.id(), panel, null, REASON));
        vote(chair, panel, Ballot.MET);
        vote(second, panel, Ballot.MET);
        vote(third, panel, Ballot.ABSTAINED);
        assertRefused("panel_act.no_quorum", () -> votes.close(chair.id(), panel, MINUTES, REASON));
        vote(third, panel, Ballot.NOT_MET);
        assertRefused("panel_act.not_chair", () -> votes.close(second.id(), panel, MINUTES, REASON));
        assertRefused("panel_act.not_seated", () -> votes.close(hr.id(), panel, MINUTES, REASON));
        assertRefused("panel_act.minutes", () -> votes.close(chair.id(), panel, " ", REASON));
        assertRefused("panel_act.minutes", () -> votes.close(chair.id(), panel, "x".repeat(4001), REASON));
        assertRefused("certification_decision.reason_missing", () -> votes.close(chair.id(), panel, MINUTES, null));
        votes.close(chair.id(), panel, MINUTES, REASON);
        assertRefused("panel_act.closed", () -> vote(second, panel, Ballot.NOT_MET));
        assertRefused("panel_act.closed", () -> votes.close(chair.id(), panel, MINUTES, REASON));
        assertRefused("panel_act.closed", () -> votes.stepDown(second.id(), panel, REASON));
        assertRefused("panel_act.closed", () -> panels.cancel(hr.id(), panel, REASON));
        assertThat(register.votes(panel)).hasSize(4);
    }

    @Test
    void whoBecomesTiedLaterNeitherVotesNorCounts() {
        Long panel = convene();
        vote(chair, panel, Ballot.MET);
        vote(second, panel, Ballot.MET);
        vote(third, panel, Ballot.MET);
        levels.observed(employee, second, Duration.ofDays(1));
        levels.observed(employee, third, Duration.ZERO);

        Set<Tie> tied = panels.tied(panels.ground(employee.id(), COMPETENCY).orElseThrow())
                .getOrDefault(second.id(), Set.of());
        if (tied.isEmpty()) {
            conflicts.declare(second.id(), employee.id(), REASON);
        }
        assertThatThrownBy(() -> vote(second, panel, Ballot.NOT_MET))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("certification_independence.");
        assertThatThrownBy(() -> votes.close(chair.id(), panel, MINUTES, REASON))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("panel_tied.");
        assertThat(trail.of(second.id()))
                .contains("certification.decision-refused employee:" + employee.id() + "/" + COMPETENCY + "/5");
        panels.release(hr.id(), panel, second.id(), REASON);
        assertRefused("panel_act.no_quorum", () -> votes.close(chair.id(), panel, MINUTES, REASON));
    }

    @Test
    void whoStepsDownDeclaresAConflictAndIsReplaced() {
        Long panel = convene();
        vote(second, panel, Ballot.MET);
        assertRefused("certification_decision.reason_missing", () -> votes.stepDown(second.id(), panel, ""));
        votes.stepDown(second.id(), panel, "We are cousins, I learned it today.");

        assertThat(conflicts.about(employee.id())).hasSize(1);
        assertThat(notesOf(hr)).containsExactly(Note.Kind.PANEL_LEFT);
        assertThat(register.find(panel, second.id())).isEmpty();
        assertRefused("panel_act.not_seated", () -> vote(second, panel, Ballot.MET));
        assertRefused("panel_tied.conflict", () -> panels.seat(hr.id(), panel, second.id()));
        assertRefused("panel_act.seated_already", () -> panels.seat(hr.id(), panel, third.id()));
        PersonRow fourth = people.employee();
        panels.seat(hr.id(), panel, fourth.id());
        vote(chair, panel, Ballot.MET);
        vote(third, panel, Ballot.MET);
        assertThat(register.votes(register.find(panel).orElseThrow(), register.members(panel), fourth.id())
                        .rows())
                .isEmpty();
        vote(fourth, panel, Ballot.NOT_MET);
        panels.nameChair(hr.id(), panel, fourth.id());
        assertRefused("panel_act.not_chair", () -> votes.close(chair.id(), panel, MINUTES, REASON));
        assertThat(votes.close(fourth.id(), panel, MINUTES, REASON)).isEqualTo(PanelState.PASSED);
    }

    @Test
    void hrChangesAndCancelsItOnlyWithAReasonAndBeingIndependent() {
        Long panel = convene();
        assertRefused("certification_decision.reason_missing", () -> panels.release(hr.id(), panel, third.id(), ""));
        assertRefused("panel_act.not_a_member", () -> panels.release(hr.id(), panel, hr.id(), REASON));
        assertRefused("panel_act.not_a_member", () -> panels.nameChair(hr.id(), panel, hr.id()));
        assertRefused("panel_tied.line", () -> panels.seat(hr.id(), panel, manager.id()));
        assertRefused("certification_independence.line", () -> panels.seat(manager.id(), panel, hr.id()));
        panels.release(hr.id(), panel, third.id(), REASON);
        assertThat(notesOf(third)).contains(Note.Kind.PANEL_RELEASED);
        assertRefused("certification_decision.reason_missing", () -> panels.cancel(hr.id(), panel, null));
        assertRefused("certification_independence.self", () -> panels.cancel(employee.id(), panel, REASON));

        panels.cancel(hr.id(), panel, REASON);

        assertThat(register.find(panel).orElseThrow().state()).isEqualTo(PanelState.CANCELLED);
        assertThat(notesOf(employee)).contains(Note.Kind.PANEL_CANCELLED);
        assertThat(notesOf(chair)).contains(Note.Kind.PANEL_CANCELLED);
        assertThat(trail.of(hr.id())).contains("certification.panel-cancelled panel:" + panel);
        assertRefused("panel_act.closed", () -> panels.cancel(hr.id(), panel, REASON));
        assertRefused("panel_act.closed", () -> panels.cancel(hr.id(), -1L, REASON));
    }

    @Test
    void ofTwoWhoCloseAtOnceOneComesTooLateAndTheEvidenceIsOne() throws Exception {
        Long panel = convene();
        vote(chair, panel, Ballot.MET);
        vote(second, panel, Ballot.MET);
        vote(third, panel, Ballot.MET);

        List<String> outcomes = together.run(
                () -> votes.close(chair.id(), panel, MINUTES, REASON),
                () -> votes.close(chair.id(), panel, MINUTES, REASON));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "panel_act.closed");
        assertThat(ledger.of(employee.id()).stream()
                        .filter(row -> row.evidence().statement() instanceof Statement.PanelPassed))
                .hasSize(1);
    }

    @Test
    void ofTwoWhoConveneAtOnceOneComesTooLate() throws Exception {
        List<String> outcomes = together.run(this::convene, this::convene);

        assertThat(outcomes).containsExactlyInAnyOrder("done", "panel_act.convened_already");
    }

    @Test
    void thePackHoldsEveryMemberEveryVoteAndTheMinutes() throws IOException {
        Long panel = convene();
        vote(chair, panel, Ballot.MET);
        vote(second, panel, Ballot.NOT_MET);
        vote(third, panel, Ballot.MET);
        votes.close(chair.id(), panel, MINUTES, REASON);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        packs.write(employee, hr.id(), out);

        String packed = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("panels.json")) {
                    packed = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        assertThat(packed)
                .contains(
                        "\"passed\"",
                        "\"not_met\"",
                        "\"chair\"",
                        MINUTES,
                        chair.name().full());
    }

    private Long convene() {
        return convene(chair, chair, second, third);
    }

    private Long convene(PersonRow head, PersonRow... members) {
        return panels.convene(
                hr.id(),
                employee.id(),
                COMPETENCY,
                new NewPanel(
                        today,
                        PLACE,
                        head.id(),
                        List.of(members).stream().map(PersonRow::id).toList(),
                        null));
    }

    private Long convene(PersonRow who, NewPanel asked) {
        return panels.convene(who.id(), employee.id(), COMPETENCY, asked);
    }

    private NewPanel asked(LocalDate day, String place, String early) {
        return new NewPanel(day, place, chair.id(), List.of(chair.id(), second.id(), third.id()), early);
    }

    private void assertNotSeated(String key, PersonRow tied) {
        assertRefused(key, () -> convene(chair, chair, second, tied));
    }

    private void vote(PersonRow who, Long panel, Ballot ballot) {
        votes.vote(who.id(), panel, ballot, REASON);
    }

    private List<Note.Kind> notesOf(PersonRow person) {
        return notes.of(person.id(), 10).stream().map(NoteRow::kind).toList();
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
