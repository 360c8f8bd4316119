package org.stupeni.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.certification.Decision;
import org.stupeni.certification.DecisionTaken;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.StandingDecline;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.PersonLedger;

class ClimbTest {

    private static final String CO = "co";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Instant THEN = Instant.parse("2026-10-01T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // held, reached, state, level that waits, next
        "1, 1, CLIMBING, 1, 2",
        "1, 2, WAITING, 2, 3",
        "2, 2, CLIMBING, 2, 3",
        "2, 4, WAITING, 4, 5",
        "3, 2, CLIMBING, 3, 4",
        "4, 5, WAITING, 5, 6",
        "5, 5, CLIMBING, 5, 6"
    })
    void whatIsReachedWaitsAndTheNextStepIsAboveIt(int held, int reached, Climb.State state, int waiting, int next) {
        assertClimb(open(held, reached, null, List.of(), null), state, waiting, next);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 2", "2, 3, 3", "1, 3, 2", "4, 5, 5"})
    void afterADeclineTheNextStepIsTheOneAboveWhatIsHeld(int held, int reached, int next) {
        StandingDecline declined = new StandingDecline(7L, CO, reached, THEN, null);
        assertClimb(open(held, reached, declined, List.of(), null), Climb.State.DECLINED, held, next);
    }

    @Test
    void whatWasRevokedIsAsWhatWasDeclined() {
        StandingDecline revoked = new StandingDecline(7L, CO, 2, THEN, THEN);
        assertClimb(open(1, 2, revoked, List.of(), null), Climb.State.REVOKED, 1, 2);
    }

    @Test
    void aSuspendedLevelIsNotWaitingForADecision() {
        assertClimb(open(1, 2, null, List.of(taken(9L, null, TODAY.minusDays(1))), null), Climb.State.SUSPENDED, 1, 2);
    }

    @Test
    void whatIsDecidedAndCanBeUndoneLooksAsUndecidedAndSoDoesWhatWasUndone() {
        assertClimb(open(1, 2, null, List.of(taken(null, null, null)), null), Climb.State.WAITING, 2, 3);
        assertClimb(open(1, 2, null, List.of(taken(null, THEN, null)), null), Climb.State.WAITING, 2, 3);
    }

    @Test
    void afterALevelHasLapsedOnlyWhatCameSinceCounts() {
        DecisionTaken lapsed = new DecisionTaken(
                1L, 2, Decision.Kind.CERTIFIED, THEN.minusSeconds(1), TODAY.minusDays(1), 9L, null, null);

        assertClimb(open(1, 2, null, List.of(lapsed), assessed(1)), Climb.State.CLIMBING, 1, 2);
        assertClimb(open(1, 2, null, List.of(lapsed), assessed(2)), Climb.State.WAITING, 2, 3);
    }

    private static void assertClimb(OpenDecision open, Climb.State state, int waiting, int next) {
        Climb climb = Climb.of(open);
        assertThat(climb.state()).isEqualTo(state);
        assertThat(climb.waiting()).isEqualTo(waiting);
        assertThat(climb.next()).isEqualTo(next);
    }

    private static OpenDecision open(
            int held, int reached, StandingDecline declined, List<DecisionTaken> taken, Assessed again) {
        HeldLevel level = held == 1 ? null : new HeldLevel(7L, CO, held, TODAY, TODAY.plusYears(2), 5L);
        return new OpenDecision(PersonLedger.unread(7L), CO, assessed(reached), level, declined, taken, again);
    }

    private static DecisionTaken taken(Long certificate, Instant undone, LocalDate suspended) {
        return new DecisionTaken(
                1L, 2, Decision.Kind.CERTIFIED, THEN, TODAY.plusYears(1), certificate, undone, suspended);
    }

    private static Assessed assessed(int reached) {
        return new Assessed(CO, TODAY, null, reached, List.of(), null);
    }
}
