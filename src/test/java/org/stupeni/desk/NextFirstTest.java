package org.stupeni.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stupeni.desk.TeamMember.NextDate;

class NextFirstTest {

    @Test
    void whoseDateIsNearestComesFirstAndWhoHasNoneLast() {
        TeamMember none = with(null);
        TeamMember soon = with("2026-03-01");
        TeamMember later = with("2026-04-01");

        assertThat(Stream.of(none, later, soon).sorted(TeamMember.NEXT_FIRST)).containsExactly(soon, later, none);
    }

    private static TeamMember with(String next) {
        NextDate date = next == null ? null : new NextDate(NextDate.Kind.EXPIRES, LocalDate.parse(next), null);
        return new TeamMember(null, List.of(), List.of(), null, date);
    }
}
