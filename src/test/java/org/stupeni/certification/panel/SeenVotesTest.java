package org.stupeni.certification.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stupeni.identity.PersonName;

class SeenVotesTest {

    private static final Instant NOW = Instant.EPOCH;
    private static final PersonName NAME = new PersonName("Проверкин", "Пётр", null);
    private static final List<MemberRow> THREE = List.of(member(1, true), member(2, true), member(3, true));

    @Test
    void beforeEverybodyHasVotedEachSeesOnlyTheOwnVote() {
        SeenVotes seen = SeenVotes.of(
                panel(PanelState.OPEN), THREE, List.of(vote(1, 1, Ballot.MET), vote(2, 1, Ballot.NOT_MET)), 1L);

        assertThat(seen.all()).isFalse();
        assertThat(seen.rows()).extracting(VoteRow::employeeId).containsExactly(1L);
        assertThat(seen.voted()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(seen.lastOf(2L)).isNull();
    }

    @Test
    void onceEverybodyHasVotedTheMembersSeeAllAndNobodyElseDoes() {
        List<VoteRow> votes = List.of(vote(1, 1, Ballot.MET), vote(2, 1, Ballot.NOT_MET), vote(3, 1, Ballot.ABSTAINED));

        assertThat(SeenVotes.of(panel(PanelState.OPEN), THREE, votes, 3L).rows())
                .hasSize(3);
        assertThat(SeenVotes.of(panel(PanelState.OPEN), THREE, votes, 99L).rows())
                .isEmpty();
        assertThat(SeenVotes.of(panel(PanelState.NOT_PASSED), THREE, votes, 99L).rows())
                .hasSize(3);
    }

    @Test
    void whoHasLeftIsNotWaitedForAndDoesNotCount() {
        List<MemberRow> members = List.of(member(1, true), member(2, true), member(3, false));
        SeenVotes seen = SeenVotes.of(
                panel(PanelState.OPEN),
                members,
                List.of(vote(3, 1, Ballot.MET), vote(1, 1, Ballot.MET), vote(2, 1, Ballot.NOT_MET)),
                1L);

        assertThat(seen.all()).isTrue();
        assertThat(seen.rows()).hasSize(3);
        assertThat(seen.tally()).isEqualTo(new Tally(1, 1, 0));
        assertThat(SeenVotes.of(panel(PanelState.OPEN), members, seen.rows(), 3L)
                        .all())
                .isFalse();
    }

    @Test
    void theLastVoteOfEachCounts() {
        SeenVotes seen = SeenVotes.of(
                panel(PanelState.PASSED),
                THREE,
                List.of(
                        vote(1, 1, Ballot.NOT_MET),
                        vote(2, 1, Ballot.MET),
                        vote(3, 1, Ballot.MET),
                        vote(1, 2, Ballot.MET)),
                1L);

        assertThat(seen.rows()).hasSize(4);
        assertThat(seen.tally()).isEqualTo(new Tally(3, 0, 0));
        assertThat(seen.lastOf(1L).number()).isEqualTo(2);
    }

    private static PanelRow panel(PanelState state) {
        return new PanelRow(
                7L,
                50L,
                NAME,
                "listening",
                5,
                LocalDate.EPOCH,
                "Room 5",
                null,
                60L,
                NAME,
                NOW,
                state,
                null,
                null,
                null,
                null,
                null);
    }

    private static MemberRow member(long id, boolean seated) {
        return new MemberRow(
                7L,
                id,
                NAME,
                id == 1 ? MemberRole.CHAIR : MemberRole.MEMBER,
                NOW,
                seated ? null : id,
                seated ? null : NOW,
                null);
    }

    private static VoteRow vote(long id, int number, Ballot ballot) {
        return new VoteRow(id, NAME, number, ballot, "Seen in three examples.", NOW);
    }
}
