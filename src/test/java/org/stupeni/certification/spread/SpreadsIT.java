package org.stupeni.certification.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stupeni.certification.TestLevels.COMPETENCY;
import static org.stupeni.certification.TestLevels.REASON;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.SealedRow;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.TestLevels;
import org.stupeni.certification.independence.Conflicts;
import org.stupeni.certification.proposal.Overrides;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.evidence.Statement;
import org.stupeni.framework.Need.Situation;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class SpreadsIT {

    private static final String WHY = "In March a new cash desk, in May the old one: both saw right.";

    @Inject
    Spreads spreads;

    @Inject
    Proposals proposals;

    @Inject
    Overrides overrides;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    Conflicts conflicts;

    @Inject
    TestLevels levels;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    Notes notes;

    PersonRow manager;
    PersonRow employee;
    PersonRow hr;
    PersonRow approver;
    PersonRow doubter;
    TestLevels.Observers observers;

    @BeforeEach
    void somebodyWhoReachesLevelFour() {
        manager = people.employee();
        employee = people.reportingTo(manager.id());
        hr = people.with(Role.HR);
        approver = people.with(Role.HR);
        doubter = people.with(Role.OBSERVER, Role.HR);
        observers = levels.reachesFour(employee);
    }

    @Test
    void withoutASpreadNothingStandsAgainstALevel() {
        seen(doubter, 3, 1);

        assertThat(spreads.of(employee.id())).isEmpty();
        assertThat(propose()).isNotNull();
    }

    @Test
    void aLevelThatRestsOnItIsRefusedUntilHrSettlesIt() {
        Long proposal = propose();
        Long low = seen(doubter, 2, 1);

        assertThat(spreads.of(employee.id(), COMPETENCY)).singleElement().satisfies(spread -> {
            assertThat(spread.isOpen()).isTrue();
            assertThat(spread.between().low().evidence()).isEqualTo(low);
            assertThat(spread.between().higher())
                    .extracting(Seen::observer)
                    .containsExactlyInAnyOrder(
                            observers.first().id(), observers.second().id());
        });
        assertRefused("spread_act.open", () -> proposals.approve(approver.id(), proposal, REASON));
        proposals.withdraw(hr.id(), proposal, "Сначала уладим расхождение.");
        assertRefused("spread_act.open", this::propose);
        assertRefused(
                "spread_act.open",
                () -> overrides.certify(hr.id(), employee.id(), COMPETENCY, 4, open().decided(), REASON));
        assertThat(openDecisions.standsAgainst(open()))
                .get()
                .extracting(Refused::key)
                .isEqualTo("spread_act.open");

        spreads.settle(hr.id(), employee.id(), COMPETENCY, WHY);

        assertThat(spreads.of(employee.id(), COMPETENCY)).singleElement().satisfies(spread -> {
            assertThat(spread.isOpen()).isFalse();
            assertThat(spread.settled().reason()).isEqualTo(WHY);
            assertThat(spread.settled().by().full()).isEqualTo(hr.name().full());
        });
        assertThat(trail.of(hr.id()))
                .anyMatch(deed -> deed.startsWith("certification.spread-settled spread-settlement:"));
        assertThat(propose()).isNotNull();
    }

    @Test
    void hrIsToldOnceAndTheQueueKnows() {
        seen(doubter, 3, 2);
        assertThat(notes()).as("side by side").isEmpty();
        Long low = seen(doubter, 2, 1);

        assertThat(notes()).containsExactly(Note.Kind.SPREAD_FOUND);
        assertThat(notes.of(doubter.id(), 10)).as("may not settle it").isEmpty();
        assertThat(trail.about("evidence", String.valueOf(low)))
                .extracting(SealedRow::what)
                .contains("certification.spread-found");
        assertThat(spreads.open(List.of(employee.id(), manager.id())))
                .containsExactly(Map.entry(employee.id(), Set.of(COMPETENCY)));
        levels.reachesTwo(employee);
        assertThat(notes()).as("other evidence").hasSize(1);

        spreads.settle(hr.id(), employee.id(), COMPETENCY, WHY);
        assertThat(spreads.open(List.of(employee.id()))).isEmpty();
    }

    private List<Note.Kind> notes() {
        return notes.of(hr.id(), 10).stream()
                .map(NoteRow::kind)
                .filter(kind -> kind == Note.Kind.SPREAD_FOUND)
                .toList();
    }

    @Test
    void aProposalUnderASpreadCanBeDeclined() {
        Long proposal = propose();
        seen(doubter, 2, 1);

        assertThat(proposals.decline(approver.id(), proposal, REASON)).isNotNull();
    }

    @Test
    void aThirdObserverOnALaterDaySettlesItToo() {
        seen(doubter, 2, 1);
        assertRefused("spread_act.open", this::propose);

        seen(people.with(Role.OBSERVER), 4, 0);

        assertThat(spreads.of(employee.id(), COMPETENCY)).singleElement().satisfies(spread -> {
            assertThat(spread.isOpen()).isFalse();
            assertThat(spread.settled()).isNull();
        });
        assertRefused("spread_act.none_open", () -> spreads.settle(hr.id(), employee.id(), COMPETENCY, WHY));
        assertThat(propose()).isNotNull();
    }

    @Test
    void oneOfThoseWhoDisagreeIsNoThird() {
        seen(doubter, 2, 1);
        seen(observers.first(), 4, 0);

        assertRefused("spread_act.open", this::propose);
    }

    @Test
    void whatIsVoidedOrTooOldStandsAgainstNothing() {
        seen(doubter, 2, 800);
        assertThat(spreads.of(employee.id())).isEmpty();
        Long low = seen(doubter, 2, 1);
        assertThat(spreads.of(employee.id())).hasSize(1);

        levels.voided(low);

        assertThat(spreads.of(employee.id())).isEmpty();
        assertThat(propose()).isNotNull();
    }

    @Test
    void aLaterLowObservationAsksAnew() {
        seen(doubter, 2, 1);
        spreads.settle(hr.id(), employee.id(), COMPETENCY, WHY);

        seen(people.with(Role.OBSERVER), 1, 0);

        assertThat(spreads.of(employee.id(), COMPETENCY))
                .extracting(Spread::isOpen)
                .containsExactlyInAnyOrder(false, true);
        assertRefused("spread_act.open", this::propose);
    }

    @Test
    void whoMaySettleAndHow() {
        assertRefused("spread_act.none_open", () -> spreads.settle(hr.id(), employee.id(), COMPETENCY, WHY));
        seen(doubter, 2, 1);

        assertRefused(
                "certification_decision.reason_missing",
                () -> spreads.settle(hr.id(), employee.id(), COMPETENCY, "ok"));
        assertRefused(
                "certification_independence.observed",
                () -> spreads.settle(doubter.id(), employee.id(), COMPETENCY, WHY));
        assertRefused(
                "certification_independence.line", () -> spreads.settle(manager.id(), employee.id(), COMPETENCY, WHY));
        assertRefused(
                "certification_independence.self", () -> spreads.settle(employee.id(), employee.id(), COMPETENCY, WHY));
        conflicts.declare(approver.id(), employee.id(), REASON);
        assertRefused(
                "certification_independence.conflict",
                () -> spreads.settle(approver.id(), employee.id(), COMPETENCY, WHY));
        assertThat(spreads.of(employee.id(), COMPETENCY)).allMatch(Spread::isOpen);
    }

    private Long seen(PersonRow observer, int level, int daysAgo) {
        return levels.record(
                employee,
                COMPETENCY,
                new Statement.Observed(observer.id(), Situation.HARD, level),
                "test",
                Instant.now().minus(Duration.ofDays(daysAgo)));
    }

    private OpenDecision open() {
        return openDecisions.open(employee.id(), COMPETENCY);
    }

    private Long propose() {
        return proposals.propose(hr.id(), employee.id(), COMPETENCY, 4, open().decided(), REASON);
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
