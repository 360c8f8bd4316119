package org.stupeni.quiz.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void whatAPersonIsGrantedConcernsThatPersonAlone() {
        Grant grant = grant(7L, null);

        assertThat(grant.concerns(7L, Set.of())).isTrue();
        assertThat(grant.concerns(8L, Set.of())).isFalse();
        assertThat(grant.concerns(8L, Set.of(3L))).isFalse();
    }

    @Test
    void whatADepartmentIsGrantedConcernsEverybodyInItAndBelow() {
        Grant grant = grant(null, 3L);

        assertThat(grant.concerns(7L, Set.of(5L, 3L))).isTrue();
        assertThat(grant.concerns(7L, Set.of(5L))).isFalse();
        assertThat(grant.concerns(7L, Set.of())).isFalse();
    }

    @Test
    void nobodyHasAnythingFromAnOwnGrant() {
        assertThat(grant(1L, null).concerns(1L, Set.of())).isFalse();
        assertThat(grant(null, 3L).concerns(1L, Set.of(3L))).isFalse();
    }

    /** Whoever passes meanwhile needs no other attempt; a department is granted one for those who have not passed. */
    @Test
    void onlyAPersonWhoHasPassedByThenIsLetInAgain() {
        assertThat(grant(7L, null).reopens(NOON.minusSeconds(1))).isTrue();
        assertThat(grant(7L, null).reopens(NOON)).isFalse();
        assertThat(grant(null, 3L).reopens(NOON.minusSeconds(1))).isFalse();
    }

    private static Grant grant(Long employee, Long department) {
        return new Grant(9, "course", "exam", employee, department, DAY, DAY.plusDays(5), 1, 1L, NOON);
    }
}
