package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateStateTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 10, 24);

    private static CertificateState state(long id, String competency, int level, LocalDate revoked) {
        return new CertificateState(
                new CertificateRow(
                        id,
                        1L,
                        "",
                        "",
                        "",
                        "",
                        "",
                        competency,
                        "",
                        "",
                        level,
                        "",
                        "",
                        LocalDate.MIN,
                        LocalDate.MAX,
                        1,
                        revoked,
                        revoked == null ? null : "why",
                        null),
                revoked == null ? CertificateStatus.VALID : CertificateStatus.REVOKED);
    }

    private static List<Long> told(CertificateState... newestFirst) {
        return CertificateState.takenAway(List.of(newestFirst), SINCE).stream()
                .map(CertificateRow::id)
                .toList();
    }

    @Test
    void whatWasTakenAwayIsToldUntilTheTermOfAppealEnds() {
        assertThat(told(state(5, "a", 2, SINCE))).containsExactly(5L);
        assertThat(told(state(5, "a", 2, SINCE.minusDays(1)))).isEmpty();
        assertThat(told(state(5, "a", 2, null))).isEmpty();
    }

    @Test
    void aLowerLevelThatIsStillHeldSettlesNothingAnEqualOrLaterOneDoes() {
        assertThat(told(state(5, "a", 3, SINCE), state(4, "a", 2, null))).containsExactly(5L);
        assertThat(told(state(5, "a", 3, SINCE), state(4, "a", 3, null))).isEmpty();
        assertThat(told(state(6, "a", 2, null), state(5, "a", 3, SINCE))).isEmpty();
        assertThat(told(state(6, "b", 5, null), state(5, "a", 3, SINCE))).containsExactly(5L);
    }
}
