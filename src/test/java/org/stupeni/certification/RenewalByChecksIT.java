package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;

/** A level whose exam is too old is renewed by small checks, by the rules of the portal; who does not hold it gets nothing by them. */
@ExtendWith(ArquillianExtension.class)
class RenewalByChecksIT {

    @Inject
    OpenDecisions decisions;

    @Inject
    RenewalQueue queue;

    @Inject
    Decisions decide;

    @Inject
    HeldLevels held;

    @Inject
    ReachedLevels reached;

    @Inject
    TestLevels levels;

    @Inject
    TestPeople people;

    PersonRow hr;
    PersonRow person;
    LocalDate today;
    LocalDate until;

    /** Certified two years but a month ago, by an exam of 25 months ago. */
    @BeforeEach
    void somebodyWhoseLevelEnds() {
        hr = people.with(Role.HR);
        person = people.employee();
        today = reached.today();
        until = today.plusDays(30);
        levels.reachesTwo(person);
        levels.certifiesTwo(hr, person, 0);
        levels.happenedBefore(person, 25, until);
        levels.ends(
                person, until, until.minusYears(2).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Test
    void sixGoodChecksRenewTheLevelWithoutTheExam() {
        for (int i = 1; i <= 5; i++) {
            levels.checked(person, 2, "3", Duration.ofDays(30L * i));
        }
        levels.checked(person, 2, "2", Duration.ofDays(20));
        assertThat(open().isOpen()).isFalse();
        assertThatThrownBy(this::certify).hasMessage("certification_decision.not_reached_again");
        assertThat(isReady()).isFalse();

        levels.checked(person, 2, "4", Duration.ofDays(10));

        assertThat(open().isOpen()).isTrue();
        assertThat(open().isRenewal()).isTrue();
        assertThat(open().cited()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(isReady()).isTrue();
        certify();
        HeldLevel renewed = held.of(person.id(), until.plusDays(1)).get(TestLevels.COMPETENCY);
        assertThat(renewed.level()).isEqualTo(2);
        assertThat(renewed.since()).isEqualTo(until.plusDays(1));
    }

    @Test
    void theVeryFirstCertificateTakesTheExam() {
        PersonRow other = people.employee();
        for (int i = 1; i <= 9; i++) {
            levels.checked(other, 3, "4", Duration.ofDays(30L * i));
        }

        OpenDecision nothing = decisions.open(other.id(), TestLevels.COMPETENCY);
        assertThat(nothing.level()).isEqualTo(1);
        assertThatThrownBy(() -> levels.certifiesTwo(hr, other, 0)).hasMessage("certification_decision.not_reached");
    }

    private boolean isReady() {
        return queue.list(0, 10_000).stream()
                .filter(entry -> entry.row().employeeId().equals(person.id()))
                .anyMatch(RenewalEntry::ready);
    }

    private OpenDecision open() {
        return decisions.open(person.id(), TestLevels.COMPETENCY);
    }

    private void certify() {
        decide.certifyAs(Deciders.one(hr.id()), person.id(), TestLevels.COMPETENCY, 2, 1, TestLevels.REASON, 0);
    }
}
