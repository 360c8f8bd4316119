package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.HeldNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.ProjectNeed;

/** What the first row of a ledger is worth, for what, and until when. */
class WorthTest {

    private static final FrameworkVersion RULES = AssessmentTest.version(List.of(
            new AllOf(List.of(new CourseNeed("basics"), new ExamNeed("basics", "level-2", 24))),
            new AllOf(List.of(new HeldNeed("listening", 2), new ExamNeed("basics", "level-2", 12))),
            new AllOf(List.of(new MentoringNeed(2, 6), new ProjectNeed(1, null))),
            new AllOf(List.of(new MentoringNeed(1, 6), new HeldNeed("calling", 4)))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # on        | evidence                                                                        | worth      | for  | until
                    2026-06-01 | 2026-05-01 course basics                                                         | COUNTS     | 2 2  |
                    2026-06-01 | 2026-05-01 exam basics/level-2 25/30 cut 20                                      | COUNTS     | 2 3 2 3 | 2028-04-30
                    2027-06-01 | 2026-05-01 exam basics/level-2 25/30 cut 20                                      | COUNTS     | 2 2  | 2028-04-30
                    2028-05-01 | 2026-05-01 exam basics/level-2 25/30 cut 20                                      | TOO_OLD    |      |
                    2026-06-01 | 2026-05-01 exam basics/level-2 15/30 cut 20                                      | NOT_PASSED |      |
                    2026-06-01 | 2026-05-01 exam basics/level-2 25/30 cut 20; 2026-05-09 exam basics/level-2 25/30 cut 20 | NOT_ASKED | |
                    2026-06-01 | 2026-05-01 exam basics/other 25/30 cut 20                                        | NOT_ASKED  |      |
                    2026-06-01 | 2026-05-01 exam basics/level-2 25/30 cut 20 voided 2026-06-01                    | VOIDED     |      |
                    2026-05-31 | 2026-05-01 exam basics/level-2 25/30 cut 20 voided 2026-06-01                    | COUNTS     | 2 3 2 3 | 2028-04-30
                    2026-06-01 | 2026-05-01 mentored                                                              | COUNTS     | 4 5  | 2026-10-31
                    2026-06-01 | 2026-05-01 mentored to 2026-07-01                                                | COUNTS     | 4 5  | 2026-07-01
                    2026-07-02 | 2026-05-01 mentored to 2026-07-01                                                | ENDED      |      |
                    2026-06-01 | 2026-05-01 mentored supports                                                     | SUPPORTS   |      |
                    2026-12-01 | 2026-05-01 mentored                                                              | TOO_OLD    |      |
                    2026-06-01 | 2026-05-01 project                                                               | COUNTS     | 4    |
                    2026-06-01 | 2026-05-01 panel                                                                 | NOT_ASKED  |      |
                    2026-06-01 | 2026-05-01 held level 2 to 2027-05-01                                            | HELD       | 3 3  | 2027-05-01
                    2027-05-02 | 2026-05-01 held level 2 to 2027-05-01                                            | ENDED      |      |
                    """)
    void whatARowIsWorth(LocalDate on, String evidence, Worth.Kind kind, String uses, LocalDate until) {
        List<Evidence> ledger = Ledger.of(evidence);
        Sources sources = new Sources(Set.of("basics"), Set.of("basics/level-2"));
        List<Assessed> assessed = List.of(
                Assessment.assess(ledger, RULES, "listening", on, sources),
                Assessment.assess(ledger, RULES, "calling", on, sources));

        Worth worth = Worth.of(ledger.get(0), assessed, on);

        assertThat(worth.kind()).isEqualTo(kind);
        assertThat(worth.uses().stream().map(use -> "" + use.level()).collect(Collectors.joining(" ")))
                .isEqualTo(uses == null ? "" : uses);
        assertThat(worth.lastDay()).isEqualTo(until);
    }
}
