package org.stupeni.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.Deciders;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.PendingDecisions;
import org.stupeni.certification.Suspensions;
import org.stupeni.certification.TestLevels;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;

/** The start page, its stair and the page of levels say the same, whatever was decided. */
@ExtendWith(ArquillianExtension.class)
class ClimbsIT {

    @Inject
    Home home;

    @Inject
    Climbs climbs;

    @Inject
    Decisions decisions;

    @Inject
    PendingDecisions pending;

    @Inject
    Suspensions suspensions;

    @Inject
    Certificates certificates;

    @Inject
    Proposals proposals;

    @Inject
    ReachedLevels reached;

    @Inject
    TestLevels levels;

    @Inject
    TestPeople people;

    PersonRow hr;
    PersonRow person;

    @BeforeEach
    void somebodyWhoReachesLevelTwo() {
        hr = people.with(Role.HR);
        person = people.employee();
        levels.reachesTwo(person);
    }

    @Test
    void whatIsReachedWaitsAndLevelThreeIsWorkedAt() {
        assertBothSay(Climb.State.WAITING, 1, 3, NextStep.Kind.TAKE_EXAM);
    }

    @Test
    void aDeclinedLevelIsTheNextStepAndAsksForSomethingNew() {
        decisions.decline(hr.id(), person.id(), TestLevels.COMPETENCY, 2, 0, TestLevels.REASON);
        assertBothSay(Climb.State.DECLINED, 1, 2, NextStep.Kind.BRING_NEW);

        levels.observed(person, people.with(Role.OBSERVER), Duration.ofDays(1));
        assertBothSay(Climb.State.WAITING, 1, 3, NextStep.Kind.TAKE_EXAM);
    }

    @Test
    void whatCanStillBeUndoneIsNotToldAndWhatWasUndoneWaitsAgain() {
        Long decision = levels.certifiesTwo(hr, person, 10);
        assertBothSay(Climb.State.WAITING, 1, 3, NextStep.Kind.TAKE_EXAM);

        pending.undo(decision, hr.id(), TestLevels.REASON);
        assertBothSay(Climb.State.WAITING, 1, 3, NextStep.Kind.TAKE_EXAM);
    }

    @Test
    void aSuspendedLevelIsTheNextStepUntilItIsReinstated() {
        decisions.certify(hr.id(), person.id(), TestLevels.COMPETENCY, 2, 0, TestLevels.REASON);
        assertBothSay(Climb.State.CLIMBING, 2, 3, NextStep.Kind.TAKE_EXAM);
        Long certificate = certificates
                .of(person.id(), reached.today())
                .get(0)
                .certificate()
                .id();

        suspensions.suspend(certificate, Deciders.one(hr.id()), TestLevels.REASON);

        assertBothSay(Climb.State.SUSPENDED, 1, 2, NextStep.Kind.WAIT_FOR_CERTIFICATE);
    }

    @Test
    void aReturnedProposalWaitsForADecisionAsBefore() {
        PersonRow other = people.employee();
        levels.reachesFour(other);
        Long proposal = proposals.propose(
                hr.id(), other.id(), TestLevels.COMPETENCY, 4, 0, "Two strong observations in hard situations.");
        assertThat(climb(other).state()).isEqualTo(Climb.State.WAITING);

        proposals.giveBack(people.with(Role.HR).id(), proposal, "Which of the two saw the second case?");

        assertThat(climb(other).state()).isEqualTo(Climb.State.WAITING);
        assertThat(climb(other).next()).isEqualTo(5);
    }

    private void assertBothSay(Climb.State state, int held, int next, NextStep.Kind step) {
        Home.View view = home.of(person.id());
        Climb onHome = view.competencies().get(0).climb();
        assertThat(climb(person))
                .usingRecursiveComparison()
                .ignoringFields("ground")
                .isEqualTo(onHome);
        assertThat(onHome.state()).isEqualTo(state);
        assertThat(onHome.held()).isEqualTo(held);
        assertThat(onHome.next()).isEqualTo(next);
        assertThat(view.step().kind()).isEqualTo(step);
    }

    private Climb climb(PersonRow who) {
        return climbs.of(who.id()).get(TestLevels.COMPETENCY);
    }
}
