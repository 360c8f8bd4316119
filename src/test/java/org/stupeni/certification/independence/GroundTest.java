package org.stupeni.certification.independence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.framework.Need.Situation;

class GroundTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Evidence course = row(1, "manners", new Statement.CourseDone("manners", 7), Source.COMPLETION, "11");
    private final Evidence two = row(2, "manners", new Statement.LevelDecided(2, "A"), Source.DECISION, "21");
    private final Evidence three = row(3, "manners", new Statement.LevelDecided(3, "B"), Source.DECISION, "22/5");
    private final Evidence calm = row(4, "calm", new Statement.LevelDecided(3, "C"), Source.DECISION, "23");
    private final Evidence project = row(5, "calm", new Statement.ProjectAccepted("P"), Source.DOCUMENT, "31");
    private final Evidence seen =
            row(6, "calm", new Statement.Observed(9, Situation.HARD, 2), Source.OBSERVATION, "41");
    private final Evidence other = row(7, "selling", new Statement.CourseDone("selling", 8), Source.COMPLETION, "12");
    private final List<Evidence> ledger = List.of(course, two, three, calm, project, seen, other);

    @Test
    void aCitedDecisionIsFollowedDownToItsOwnEvidence() {
        Ground ground = Ground.of(
                List.of(three),
                ledger,
                List.of(new CitedBy(22L, 2L), new CitedBy(21L, 1L), new CitedBy(22L, 4L), new CitedBy(23L, 5L)));

        assertThat(ground.cited()).containsExactlyInAnyOrder(three, two, course, calm, project);
        assertThat(ground.competencies()).containsExactlyInAnyOrder("manners", "calm");
    }

    @Test
    void whatWasNotCitedInTheSameCompetencyIsAroundAndNothingElse() {
        Ground ground = Ground.of(List.of(calm), ledger, List.of());

        assertThat(ground.cited()).containsExactly(calm);
        assertThat(ground.around()).containsExactlyInAnyOrder(calm, project, seen);
    }

    @Test
    void decisionsThatCiteEachOtherEnd() {
        Ground ground = Ground.of(List.of(two), ledger, List.of(new CitedBy(21L, 3L), new CitedBy(22L, 2L)));

        assertThat(ground.cited()).containsExactlyInAnyOrder(two, three);
    }

    @Test
    void whatTheLedgerDoesNotKnowIsNoGround() {
        assertThat(Ground.of(List.of(two), ledger, List.of(new CitedBy(21L, 99L)))
                        .cited())
                .containsExactly(two);
    }

    private static Evidence row(long id, String competency, Statement statement, String kind, String source) {
        return new Evidence(id, competency, statement, DAY, null, new Source(kind, source), DAY, null);
    }
}
