package org.stupeni.certification.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    @ParameterizedTest(name = "{0} met, {1} not met, {2} abstained")
    @CsvSource({
        "0, 0, 0, false, false",
        "2, 0, 0, false, false",
        "2, 0, 7, false, false",
        "1, 1, 1, false, false",
        "3, 0, 0, true,  true",
        "2, 1, 0, true,  true",
        "1, 2, 0, true,  false",
        "0, 3, 2, true,  false",
        "2, 2, 0, true,  false",
        "3, 2, 4, true,  true",
        "4, 4, 1, true,  false",
    })
    void threeVotesAtLeastAndTheMajorityOfThoseWhoVoted(
            int met, int notMet, int abstained, boolean quorum, boolean passed) {
        List<Ballot> votes = new ArrayList<>();
        votes.addAll(Collections.nCopies(met, Ballot.MET));
        votes.addAll(Collections.nCopies(abstained, Ballot.ABSTAINED));
        votes.addAll(Collections.nCopies(notMet, Ballot.NOT_MET));

        Tally tally = Tally.of(votes);

        assertThat(tally).isEqualTo(new Tally(met, notMet, abstained));
        assertThat(tally.hasQuorum()).isEqualTo(quorum);
        assertThat(tally.isPassed()).isEqualTo(passed);
    }
}
