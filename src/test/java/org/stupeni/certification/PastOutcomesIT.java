package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stupeni.certification.TestLevels.COMPETENCY;
import static org.stupeni.certification.TestLevels.REASON;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.certification.PastOutcome.Kind;
import org.stupeni.certification.appeal.AppealKind;
import org.stupeni.certification.appeal.Appeals;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.StatementCount;

@ExtendWith(ArquillianExtension.class)
class PastOutcomesIT {

    @Inject
    PastOutcomes outcomes;

    @Inject
    Decisions decisions;

    @Inject
    TestRevocations revocations;

    @Inject
    TestLevels levels;

    @Inject
    TestPeople people;

    @Inject
    ReachedLevels reached;

    @Inject
    Appeals appeals;

    private PersonRow hr;

    @BeforeEach
    void anOfficer() {
        hr = people.with(Role.HR);
    }

    @Test
    void whoWasDeclinedOrRevokedIsNotSimplyUnassessed() {
        PersonRow unknown = people.employee();
        PersonRow declined = reachesTwo();
        PersonRow revoked = reachesTwo();
        decisions.decline(hr.id(), declined.id(), COMPETENCY, 2, 0, REASON);
        decisions.certify(hr.id(), revoked.id(), COMPETENCY, 2, 0, REASON);
        assertThat(revocations.revokeNewest(revoked.id(), hr.id(), reached.today()))
                .isTrue();
        int before = StatementCount.sent();

        var all = outcomes.of(List.of(unknown.id(), declined.id(), revoked.id()));

        assertThat(StatementCount.sent() - before).isEqualTo(1);
        assertThat(all).doesNotContainKey(unknown.id());
        assertThat(all.get(declined.id()).get(COMPETENCY))
                .isEqualTo(new PastOutcome(Kind.DECLINED, 2, reached.today()));
        assertThat(all.get(revoked.id()).get(COMPETENCY)).isEqualTo(new PastOutcome(Kind.REVOKED, 2, reached.today()));
        assertThat(outcomes.of(List.of())).isEmpty();
    }

    @Test
    void aDeclineThatAnAppealOverturnedIsNoneAnyMore() {
        PersonRow person = reachesTwo();
        Long decline = decisions.decline(hr.id(), person.id(), COMPETENCY, 2, 0, REASON);
        Long appeal = appeals.raise(person.id(), AppealKind.DECLINED, decline, "Я умею это.");
        assertThat(outcomes.of(person.id())).containsKey(COMPETENCY);

        appeals.answer(people.with(Role.HR).id(), appeal, true, REASON);

        assertThat(outcomes.of(person.id())).isEmpty();
    }

    private PersonRow reachesTwo() {
        PersonRow person = people.employee();
        levels.reachesTwo(person);
        return person;
    }
}
