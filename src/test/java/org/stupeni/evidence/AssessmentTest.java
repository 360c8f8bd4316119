package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.evidence.NeedResult.State;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Indicator;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.HeldNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.ProjectNeed;
import org.stupeni.framework.Need.Situation;
import org.stupeni.platform.LocalText;

class AssessmentTest {

    private static final Sources SOURCES =
            new Sources(Set.of("basics", "more"), Set.of("basics/level-2", "basics/level-3", "more/level-2"));

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    /** The needs the tables below name. */
    private static final Map<String, Need> NEEDS = Map.ofEntries(
            Map.entry("course", new CourseNeed("basics")),
            Map.entry("unwritten-course", new CourseNeed("unwritten")),
            Map.entry("exam", new ExamNeed("basics", "level-2", 24)),
            Map.entry("exam-zone", new ExamNeed("basics", "level-2", 24, new PanelNeed(1, null))),
            Map.entry(
                    "exam-zone-any",
                    new ExamNeed(
                            "basics",
                            "level-2",
                            null,
                            new AnyOf(List.of(
                                    new ObservationsNeed(1, 1, 1, Situation.ANY, 2, null), new PanelNeed(1, null))))),
            Map.entry(
                    "share-zone",
                    new AllOf(List.of(
                            new ExamNeed("basics", "level-2", null, new PanelNeed(1, null)),
                            new IndicatorShareNeed("basics", "level-2", 50, null)))),
            Map.entry("exam-ever", new ExamNeed("basics", "level-2", null)),
            Map.entry("unwritten-exam", new ExamNeed("basics", "level-4", 24)),
            Map.entry("share", new IndicatorShareNeed("basics", "level-2", 50, 24)),
            Map.entry("held", new HeldNeed("listening", 3)),
            Map.entry("held-other", new HeldNeed("calling", 3)),
            Map.entry("observations", new ObservationsNeed(2, 2, 2, Situation.HARD, 4, 12)),
            Map.entry("any-observations", new ObservationsNeed(3, 2, 1, Situation.ANY, 3, null)),
            Map.entry("mentoring", new MentoringNeed(2, 24)),
            Map.entry("project", new ProjectNeed(1, 24)),
            Map.entry("projects", new ProjectNeed(2, null)),
            Map.entry("panel", new PanelNeed(1, null)),
            Map.entry("all", new AllOf(List.of(new CourseNeed("basics"), new ExamNeed("basics", "level-2", 24)))),
            Map.entry("all-unwritten", new AllOf(List.of(new CourseNeed("basics"), new CourseNeed("unwritten")))),
            Map.entry("any", new AnyOf(List.of(new HeldNeed("listening", 2), new ExamNeed("basics", "level-2", null)))),
            Map.entry(
                    "any-impossible", new AnyOf(List.of(new CourseNeed("unwritten-too"), new CourseNeed("unwritten")))),
            Map.entry(
                    "two-of-three",
                    new NOf(
                            2,
                            List.of(
                                    new CourseNeed("basics"),
                                    new ExamNeed("basics", "level-2", 24),
                                    new CourseNeed("unwritten")))),
            Map.entry(
                    "two-of-impossible",
                    new NOf(
                            2,
                            List.of(
                                    new CourseNeed("basics"),
                                    new CourseNeed("unwritten-too"),
                                    new CourseNeed("unwritten")))));

    @ParameterizedTest(name = "{0} on {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    # need          | on         | evidence                                                             | state            | cited
                    course           | 2026-06-01 |                                                                      | MISSING          |
                    course           | 2026-06-01 | 2019-01-01 course basics                                             | MET              | 1
                    course           | 2026-06-01 | 2026-06-01 course basics                                             | MET              | 1
                    course           | 2026-06-01 | 2026-06-02 course basics                                             | MISSING          |
                    course           | 2026-06-01 | 2026-05-01 course more                                               | MISSING          |
                    course           | 2026-06-01 | 2026-05-01 recognised basics                                         | MET              | 1
                    course           | 2026-06-01 | 2026-05-01 recognised more                                           | MISSING          |
                    course           | 2026-06-01 | 2026-05-01 recognised basics supports                                | MISSING          |
                    course           | 2026-06-01 | 2026-05-01 recognised basics to 2026-06-01                           | MET              | 1
                    course           | 2026-06-02 | 2026-05-01 recognised basics to 2026-06-01                           | MISSING          |
                    project          | 2026-06-01 | 2026-05-01 project to 2026-06-01                                     | MET              | 1
                    project          | 2026-06-02 | 2026-05-01 project to 2026-06-01                                     | MISSING          |
                    project          | 2028-05-01 | 2026-05-01 project to 2030-01-01                                     | MISSING          |
                    mentoring        | 2026-06-01 | 2026-05-01 mentored; 2026-05-02 mentored supports                    | PART             | 1
                    mentoring        | 2026-06-01 | 2026-05-01 mentored; 2026-05-02 mentored                             | MET              | 2 1
                    mentoring        | 2026-06-01 | 2026-05-01 mentored of 9; 2026-05-02 mentored of 9                   | PART             | 2 1
                    mentoring        | 2026-06-01 | 2026-05-01 mentored of 9; 2026-05-02 mentored of 9; 2026-05-03 mentored of 8 | MET              | 3 2 1
                    mentoring        | 2026-06-01 | 2026-05-01 mentored of 9; 2026-05-02 mentored of 8 supports; 2026-05-03 mentored of 9 | PART             | 3 1
                    mentoring        | 2026-06-01 | 2026-05-01 mentored of 9 voided 2026-05-20; 2026-05-02 mentored of 9; 2026-05-03 mentored of 8 | MET              | 3 2
                    mentoring        | 2026-06-01 | 2024-05-01 mentored of 8; 2026-05-02 mentored of 9; 2026-05-03 mentored of 9 | PART             | 3 2
                    projects         | 2026-06-01 | 2026-05-01 project named Desk; 2026-05-02 project named desk!        | PART             | 2 1
                    projects         | 2026-06-01 | 2026-05-01 project named Учёба; 2026-05-02 project named «учеба»     | PART             | 2 1
                    projects         | 2026-06-01 | 2026-05-01 project named Desk; 2026-05-02 project named Desk-2       | MET              | 2 1
                    projects         | 2026-06-01 | 2026-05-01 project named !; 2026-05-02 project named ?               | MET              | 2 1
                    course           | 2026-06-01 | 2026-05-01 course basics in calling                                  | MET              | 1
                    course           | 2026-06-01 | 2026-05-01 course basics recorded 2026-06-02                         | MISSING          |
                    course           | 2026-06-02 | 2026-05-01 course basics recorded 2026-06-02                         | MET              | 1
                    course           | 2026-06-01 | 2026-05-01 course basics voided 2026-06-01                           | MISSING          |
                    course           | 2026-05-31 | 2026-05-01 course basics voided 2026-06-01                           | MET              | 1
                    course           | 2026-06-01 | 2026-05-01 course basics; 2026-05-20 course basics                   | MET              | 2
                    unwritten-course | 2026-06-01 |                                                                      | NOT_POSSIBLE_YET |
                    unwritten-course | 2026-06-01 | 2026-05-01 course unwritten                                          | MET              | 1
                    exam             | 2026-06-01 |                                                                      | MISSING          |
                    exam             | 2026-06-01 | 2026-03-10 exam basics/level-2 20/30 cut 20                          | MET              | 1
                    exam             | 2026-06-01 | 2026-03-10 exam basics/level-2 19.9999/30 cut 20                     | MISSING          |
                    exam             | 2026-06-01 | 2026-03-10 exam basics/level-3 30/30 cut 20                          | MISSING          |
                    exam             | 2026-06-01 | 2026-03-10 exam more/level-2 30/30 cut 20                            | MISSING          |
                    exam             | 2028-03-09 | 2026-03-10 exam basics/level-2 20/30 cut 20                          | MET              | 1
                    exam             | 2028-03-10 | 2026-03-10 exam basics/level-2 20/30 cut 20                          | MISSING          |
                    exam             | 2028-02-27 | 2026-02-28 exam basics/level-2 20/30 cut 20                          | MET              | 1
                    exam             | 2026-02-27 | 2024-02-29 exam basics/level-2 20/30 cut 20                          | MET              | 1
                    exam             | 2026-02-28 | 2024-02-29 exam basics/level-2 20/30 cut 20                          | MISSING          |
                    exam             | 2026-06-01 | 2026-03-10 exam basics/level-2 25/30 cut 20; 2026-04-10 exam basics/level-2 9/30 cut 20 | MET | 1
                    exam             | 2026-06-01 | 2026-03-10 exam basics/level-2 25/30 cut 20; 2026-04-10 exam basics/level-2 21/30 cut 20 | MET | 2
                    exam             | 2026-06-01 | 2026-03-10 exam basics/level-2 25/30 cut 20 voided 2026-05-01; 2026-03-10 exam basics/level-2 18/30 cut 20 recorded 2026-05-01 | MISSING |
                    exam             | 2026-04-30 | 2026-03-10 exam basics/level-2 25/30 cut 20 voided 2026-05-01; 2026-03-10 exam basics/level-2 18/30 cut 20 recorded 2026-05-01 | MET | 1
                    exam-ever        | 2036-06-01 | 2026-03-10 exam basics/level-2 20/30 cut 20                          | MET              | 1
                    unwritten-exam   | 2026-06-01 |                                                                      | NOT_POSSIBLE_YET |
                    unwritten-exam   | 2026-06-01 | 2026-03-10 exam basics/level-4 1/30 cut 20                           | MISSING          |
                    share            | 2026-06-01 |                                                                      | MISSING          |
                    share            | 2026-06-01 | 2026-03-10 exam basics/level-2 25/30 cut 20 a=5/10 b=10/10 c=5/10    | MET              | 1
                    share            | 2026-06-01 | 2026-03-10 exam basics/level-2 25/30 cut 20 a=4.9999/10 b=10/10 c=10/10 | MISSING       |
                    share            | 2026-06-01 | 2026-03-10 exam basics/level-2 19/30 cut 20 a=10/10 b=9/20           | MISSING          |
                    share            | 2026-06-01 | 2026-03-10 exam basics/level-2 19/30 cut 20 a=9/10 b=10/20           | MISSING          |
                    share            | 2026-06-01 | 2026-03-10 exam basics/level-2 22/30 cut 20 a=2/10 b=20/20; 2026-04-10 exam basics/level-2 21/30 cut 20 a=10/10 b=11/20 | MET | 2
                    share            | 2028-03-10 | 2026-03-10 exam basics/level-2 25/30 cut 20 a=5/10                   | MISSING          |
                    held             | 2026-06-01 |                                                                      | MISSING          |
                    held             | 2026-06-01 | 2026-03-12 held level 3 to 2028-03-11                                | MET              | 1
                    held             | 2026-06-01 | 2026-03-12 held level 4 to 2028-03-11                                | MET              | 1
                    held             | 2026-06-01 | 2026-03-12 held level 2 to 2028-03-11                                | MISSING          |
                    held             | 2028-03-11 | 2026-03-12 held level 3 to 2028-03-11                                | MET              | 1
                    held             | 2028-03-12 | 2026-03-12 held level 3 to 2028-03-11                                | MISSING          |
                    held             | 2026-03-11 | 2026-03-12 held level 3 to 2028-03-11                                | MISSING          |
                    held             | 2026-06-01 | 2026-03-12 held level 3 to 2028-03-11 voided 2026-05-05              | MISSING          |
                    held             | 2026-05-04 | 2026-03-12 held level 3 to 2028-03-11 voided 2026-05-05              | MET              | 1
                    held             | 2026-06-01 | 2026-03-12 held level 3 to 2028-03-11 in calling                     | MISSING          |
                    held-other       | 2026-06-01 | 2026-03-12 held level 3 to 2028-03-11 in calling                     | MET              | 1
                    held             | 2026-06-01 | 2026-03-12 held level 3 to 2028-03-11; 2026-05-12 held level 2 to 2028-05-11 | MET      | 1
                    observations     | 2026-06-01 |                                                                      | MISSING          |
                    observations     | 2026-06-01 | 2026-05-01 observed by 7 hard level 4                                | PART             | 1
                    observations     | 2026-06-01 | 2026-05-01 observed by 7 hard level 4; 2026-05-02 observed by 8 hard level 5 | MET      | 2 1
                    observations     | 2026-06-01 | 2026-05-01 observed by 7 hard level 4; 2026-05-02 observed by 7 hard level 4 | PART     | 2 1
                    observations     | 2026-06-01 | 2026-05-01 observed by 7 hard level 4; 2026-05-01 observed by 8 hard level 4 | PART     | 2 1
                    observations     | 2026-06-01 | 2026-05-01 observed by 7 hard level 4; 2026-05-02 observed by 8 any level 4  | PART     | 1
                    observations     | 2026-06-01 | 2026-05-01 observed by 7 hard level 4; 2026-05-02 observed by 8 hard level 3 | PART     | 1
                    observations     | 2026-06-01 | 2026-05-01 observed by 7 hard level 4; 2026-05-02 observed by 8 hard level 4 in calling | PART | 1
                    observations     | 2026-06-01 | 2025-06-01 observed by 7 hard level 4; 2026-05-02 observed by 8 hard level 4 | PART     | 2
                    observations     | 2026-06-01 | 2025-06-02 observed by 7 hard level 4; 2026-05-02 observed by 8 hard level 4 | MET      | 2 1
                    observations     | 2026-06-01 | 2026-05-01 observed by 7 any level 3                                 | MISSING          |
                    any-observations | 2026-06-01 | 2020-05-01 observed by 7 any level 3; 2026-05-02 observed by 8 hard level 3; 2026-05-02 observed by 8 any level 5 | MET | 3 2 1
                    mentoring        | 2026-06-01 |                                                                      | MISSING          |
                    mentoring        | 2026-06-01 | 2026-05-01 mentored                                                  | PART             | 1
                    mentoring        | 2026-06-01 | 2026-05-01 mentored; 2026-05-03 mentored                             | MET              | 2 1
                    mentoring        | 2026-06-01 | 2024-06-01 mentored; 2026-05-03 mentored                             | PART             | 2
                    project          | 2026-06-01 | 2026-05-01 project                                                   | MET              | 1
                    project          | 2026-06-01 | 2026-05-01 project in calling                                        | MISSING          |
                    project          | 2026-06-01 | 2020-05-01 project                                                   | MISSING          |
                    panel            | 2026-06-01 |                                                                      | MISSING          |
                    panel            | 2026-06-01 | 2020-05-01 panel                                                     | MET              | 1
                    """)
    void everyNeedCountsWhatItShould(String need, LocalDate on, String evidence, State state, String cited) {
        NeedResult result = result(need, on, evidence);

        assertThat(result.state()).isEqualTo(state);
        assertThat(ids(result.cited())).isEqualTo(cited == null ? "" : cited);
    }

    /** Close to the cut, above or below it, the exam decides together with what the rule names; elsewhere, and without a zone, it decides alone. */
    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    # need        | evidence                                                                          | state   | cited | second
                    exam-zone     |                                                                                   | MISSING |       |
                    exam-zone     | 2026-03-10 exam basics/level-2 20/30 cut 20                                       | MET     | 1     |
                    exam-zone     | 2026-03-10 exam basics/level-2 19/30 cut 20                                       | MISSING |       |
                    exam-zone     | 2026-03-10 exam basics/level-2 21.5/30 cut 20 zone 1.5                            | PART    | 1     | MISSING
                    exam-zone     | 2026-03-10 exam basics/level-2 21.51/30 cut 20 zone 1.5                           | MET     | 1     |
                    exam-zone     | 2026-03-10 exam basics/level-2 18.5/30 cut 20 zone 1.5                            | PART    | 1     | MISSING
                    exam-zone     | 2026-03-10 exam basics/level-2 18.49/30 cut 20 zone 1.5                           | MISSING |       |
                    exam-zone     | 2026-03-10 exam basics/level-2 21/30 cut 20 zone 1.5; 2026-05-01 panel            | MET     | 1     | MET
                    exam-zone     | 2026-03-10 exam basics/level-2 19/30 cut 20 zone 1.5; 2026-05-01 panel            | MET     | 1     | MET
                    exam-zone     | 2026-03-10 exam basics/level-2 18/30 cut 20 zone 1.5; 2026-05-01 panel            | MISSING |       |
                    exam-zone     | 2026-03-10 exam basics/level-2 25/30 cut 20 zone 1.5; 2026-04-10 exam basics/level-2 19/30 cut 20 zone 1.5 | MET | 1 |
                    exam-zone     | 2026-03-10 exam basics/level-2 19/30 cut 20 zone 1.5; 2026-04-10 exam basics/level-2 12/30 cut 20 zone 1.5; 2026-05-01 panel | MET | 1 | MET
                    exam-zone     | 2024-03-10 exam basics/level-2 21/30 cut 20 zone 1.5; 2026-05-01 panel            | MISSING |       |
                    exam-zone-any | 2026-03-10 exam basics/level-2 21/30 cut 20 zone 1.5                              | PART    | 1     | MISSING
                    exam-zone-any | 2026-03-10 exam basics/level-2 21/30 cut 20 zone 1.5; 2026-05-01 observed by 7 any level 2 | MET | 1  | MET
                    exam-zone-any | 2026-03-10 exam basics/level-2 21/30 cut 20 zone 1.5; 2026-05-01 observed by 7 any level 2 in calling | PART | 1 | MISSING
                    """)
    void closeToTheCutSecondEvidenceDecides(String need, String evidence, State state, String cited, State second) {
        NeedResult result = result(need, LocalDate.of(2026, 6, 1), evidence);

        assertThat(result.state()).isEqualTo(state);
        assertThat(ids(result.cited())).isEqualTo(cited == null ? "" : cited);
        assertThat(result.children().stream().map(NeedResult::state).toList())
                .isEqualTo(second == null ? List.of() : List.of(second));
    }

    /** Where second evidence may decide about a result below the cut, the share of every indicator is asked of that result too. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-10 exam basics/level-2 19/30 cut 20 zone 1.5 a=5/10 b=14/20                    | PART MET
                    2026-03-10 exam basics/level-2 19/30 cut 20 zone 1.5 a=4/10 b=15/20                    | PART MISSING
                    2026-03-10 exam basics/level-2 19/30 cut 20 zone 1.5 a=5/10 b=14/20; 2026-05-01 panel  | MET MET
                    2026-03-10 exam basics/level-2 18/30 cut 20 zone 1.5 a=5/10 b=13/20; 2026-05-01 panel  | MISSING MISSING
                    2026-03-10 exam basics/level-2 19/30 cut 20 a=5/10 b=14/20; 2026-05-01 panel           | MISSING MISSING
                    """)
    void theShareIsAskedOfAResultInTheZoneToo(String evidence, String states) {
        assertThat(result("share-zone", LocalDate.of(2026, 6, 1), evidence).children().stream()
                        .map(child -> child.state().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(states);
        assertThat(result("share", LocalDate.of(2026, 6, 1), evidence).isMet())
                .as("a rule without a zone knows none")
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {2} with {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    # group          | evidence                                                                        | state            | members               | out of reach
                    all              |                                                                                 | MISSING          | MISSING MISSING       | false
                    all              | 2026-05-01 course basics                                                        | PART             | MET MISSING           | false
                    all              | 2026-05-01 course basics; 2026-05-02 exam basics/level-2 25/30 cut 20           | MET              | MET MET               | false
                    all-unwritten    |                                                                                 | NOT_POSSIBLE_YET | MISSING NOT_POSSIBLE_YET | true
                    all-unwritten    | 2026-05-01 course basics                                                        | PART             | MET NOT_POSSIBLE_YET  | true
                    all-unwritten    | 2026-05-01 course unwritten                                                     | PART             | MISSING MET           | false
                    any              |                                                                                 | MISSING          | MISSING MISSING       | false
                    any              | 2026-05-02 exam basics/level-2 25/30 cut 20                                     | MET              | MISSING MET           | false
                    any              | 2026-05-02 held level 2 to 2027-01-01                                           | MET              | MET MISSING           | false
                    any-impossible   |                                                                                 | NOT_POSSIBLE_YET | NOT_POSSIBLE_YET NOT_POSSIBLE_YET | true
                    any-impossible   | 2026-05-01 course unwritten                                                     | MET              | NOT_POSSIBLE_YET MET             | false
                    two-of-three     |                                                                                 | MISSING          | MISSING MISSING NOT_POSSIBLE_YET | false
                    two-of-three     | 2026-05-01 course basics                                                        | PART             | MET MISSING NOT_POSSIBLE_YET | false
                    two-of-three     | 2026-05-01 course basics; 2026-05-02 exam basics/level-2 25/30 cut 20           | MET              | MET MET NOT_POSSIBLE_YET | false
                    two-of-three     | 2026-05-01 course basics; 2026-05-02 course unwritten                           | MET              | MET MISSING MET       | false
                    two-of-impossible|                                                                                 | NOT_POSSIBLE_YET | MISSING NOT_POSSIBLE_YET NOT_POSSIBLE_YET | true
                    two-of-impossible| 2026-05-01 course basics                                                        | PART             | MET NOT_POSSIBLE_YET NOT_POSSIBLE_YET | true
                    """)
    void groupsCountTheirMembers(String group, String evidence, State state, String members, boolean outOfReach) {
        NeedResult result = result(group, LocalDate.of(2026, 6, 1), evidence);

        assertThat(result.state()).isEqualTo(state);
        assertThat(result.children().stream().map(child -> child.state().name()).collect(Collectors.joining(" ")))
                .isEqualTo(members);
        assertThat(result.isOutOfReach()).isEqualTo(outOfReach);
    }

    /** Which evidence is shown although it does not count, and the last day of what does. */
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    exam         | 2028-06-01 | 2026-03-10 exam basics/level-2 20/30 cut 20                              | 1 |
                    exam         | 2026-06-01 | 2026-03-10 exam basics/level-2 12/30 cut 20; 2026-04-10 exam basics/level-2 15/30 cut 20 | 2 |
                    exam         | 2026-06-01 | 2026-03-10 exam basics/level-2 20/30 cut 20                              |   | 2028-03-09
                    exam-ever    | 2026-06-01 | 2026-03-10 exam basics/level-2 20/30 cut 20                              |   |
                    share        | 2026-06-01 | 2026-03-10 exam basics/level-2 20/30 cut 20 a=1/10                       | 1 |
                    held         | 2026-06-01 | 2026-03-12 held level 2 to 2028-03-11                                    | 1 |
                    held         | 2026-06-01 | 2026-03-12 held level 3 to 2028-03-11                                    |   | 2028-03-11
                    observations | 2026-06-01 | 2026-05-01 observed by 7 any level 5; 2026-05-02 observed by 7 hard level 2 | 2 |
                    course       | 2026-06-01 | 2026-03-12 course basics                                                 |   |
                    """)
    void whatDoesNotCountIsNamedAndWhatCountsHasItsLastDay(
            String need, LocalDate on, String evidence, String notCounted, LocalDate lastDay) {
        NeedResult result = result(need, on, evidence);

        assertThat(ids(result.notCounted())).isEqualTo(notCounted == null ? "" : notCounted);
        result.cited()
                .forEach(cited ->
                        assertThat(result.lastDayOf(cited).orElse(null)).isEqualTo(lastDay));
    }

    @ParameterizedTest(name = "{1}: level {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026-06-01 |                                                                                      | 1
                    2026-06-01 | 2026-03-10 course basics                                                             | 1
                    2026-06-01 | 2026-03-10 course basics; 2026-03-11 exam basics/level-2 21/30 cut 20                | 2
                    2026-06-01 | 2026-03-10 course basics; 2026-03-11 exam basics/level-2 21/30 cut 20; 2026-04-11 exam basics/level-3 21/30 cut 20 | 3
                    2026-06-01 | 2026-04-11 exam basics/level-3 21/30 cut 20                                          | 1
                    2026-06-01 | 2026-03-12 held level 2 to 2026-06-01; 2026-04-11 exam basics/level-3 21/30 cut 20   | 3
                    2026-06-02 | 2026-03-12 held level 2 to 2026-06-01; 2026-04-11 exam basics/level-3 21/30 cut 20   | 1
                    2026-06-01 | 2026-03-12 held level 3 to 2028-03-11                                                | 1
                    2026-06-01 | 2026-03-12 held level 3 to 2028-03-11; 2026-05-01 observed by 7 hard level 4; 2026-05-02 observed by 8 hard level 4 | 4
                    2026-06-01 | 2026-03-12 held level 4 to 2028-03-11; 2026-05-01 panel                              | 5
                    """)
    void theReachedLevelIsTheHighestWhoseRuleIsMet(LocalDate on, String evidence, int reached) {
        Assessed assessed = Assessment.assess(
                Ledger.of(evidence == null ? "" : evidence), version(ladder()), "listening", on, SOURCES);

        assertThat(assessed.reached()).isEqualTo(reached);
        assertThat(assessed.levels()).extracting(LevelAssessed::level).containsExactly(2, 3, 4, 5);
    }

    @Test
    void aCompetencyThatTheFrameworkDoesNotHaveIsNoLevelOne() {
        assertThatThrownBy(() ->
                        Assessment.assess(List.of(), version(ladder()), "nothing", LocalDate.of(2026, 6, 1), SOURCES))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static NeedResult result(String need, LocalDate on, String evidence) {
        List<Need> rules = List.of(NEEDS.get(need), NEEDS.get(need), NEEDS.get(need), NEEDS.get(need));
        return Assessment.assess(Ledger.of(evidence == null ? "" : evidence), version(rules), "listening", on, SOURCES)
                .level(2)
                .orElseThrow()
                .tree();
    }

    /** Rules for levels 2 to 5 as the portal has them in small. */
    static List<Need> ladder() {
        return List.of(
                new AllOf(List.of(new CourseNeed("basics"), new ExamNeed("basics", "level-2", 24))),
                new AllOf(List.of(
                        new ExamNeed("basics", "level-3", 24),
                        new AnyOf(List.of(new HeldNeed("listening", 2), new ExamNeed("basics", "level-2", null))))),
                new AllOf(List.of(new HeldNeed("listening", 3), new ObservationsNeed(2, 2, 2, Situation.HARD, 4, 12))),
                new AllOf(List.of(new HeldNeed("listening", 4), new PanelNeed(1, 12))));
    }

    /** Level 2 asks for a share of the indicators a and b; z is retired, and c belongs to level 3. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-10 exam basics/level-2 25/30 cut 20 a=5/10 b=10/10        | MET
                    2026-03-10 exam basics/level-2 25/30 cut 20 a=5/10 b=10/10 c=5/10 | MET
                    2026-03-10 exam basics/level-2 25/30 cut 20 a=5/10 b=10/10 z=0/10 | MISSING
                    2026-03-10 exam basics/level-2 25/30 cut 20 a=10/10               | MISSING
                    2026-03-10 exam basics/level-2 25/30 cut 20 a=10/10 c=10/10       | MISSING
                    2026-03-10 exam basics/level-2 25/30 cut 20                       | MISSING
                    2026-03-10 exam basics/level-2 25/30 cut 20 a=10/10 in calling    | MET
                    2026-03-10 exam basics/level-2 25/30 cut 20 a=10/10; 2026-04-10 exam basics/level-2 25/30 cut 20 b=10/10 | MISSING
                    """)
    void whatWasNeverAskedMeetsNoShare(String evidence, State state) {
        assertThat(asked(Ledger.of(evidence)).level(2).orElseThrow().tree().state())
                .isEqualTo(state);
    }

    @Test
    void anIndicatorThatARuleOfALaterDayAsksForIsMissingFromThenOn() {
        List<Evidence> evidence = Ledger.of("2026-03-10 exam basics/level-2 25/30 cut 20 a=10/10");

        assertThat(assess(evidence, indicators("a"), JUNE).reached()).isEqualTo(2);
        assertThat(assess(evidence, indicators("a", "b"), JUNE).reached()).isEqualTo(1);
        assertThat(assess(evidence, indicators(), JUNE).reached()).isEqualTo(2);
    }

    private static Assessed asked(List<Evidence> evidence) {
        return assess(evidence, indicators("a", "b"), JUNE);
    }

    private static Assessed assess(List<Evidence> evidence, FrameworkVersion version, LocalDate on) {
        return Assessment.assess(evidence, version, "listening", on, SOURCES);
    }

    /** Level 2 of listening has these indicators, of which a rule asks for half of the points. */
    static FrameworkVersion indicators(String... ids) {
        FrameworkVersion plain =
                version(List.of(NEEDS.get("share"), NEEDS.get("held"), NEEDS.get("held"), NEEDS.get("held")));
        Competency listening = plain.framework().competency("listening").orElseThrow();
        List<Level> levels = listening.levels().stream()
                .map(level -> level.level() > 2
                        ? level
                        : new Level(
                                2,
                                level.summary(),
                                Stream.of(ids).map(AssessmentTest::indicator).toList(),
                                level.rule(),
                                List.of(indicator("z"))))
                .toList();
        Framework framework = new Framework(
                plain.framework().scale(),
                List.of(
                        new Competency(listening.id(), listening.title(), listening.summary(), levels),
                        plain.framework().competency("calling").orElseThrow()));
        return new FrameworkVersion(1, Instant.EPOCH, framework);
    }

    private static Indicator indicator(String id) {
        return new Indicator(id, new LocalText("по-русски " + id, "in English " + id));
    }

    static FrameworkVersion version(List<Need> rules) {
        return ruled(rules.stream()
                .map(need -> new LevelRule(24, LevelRule.Decision.TWO, need))
                .toList());
    }

    static FrameworkVersion ruled(List<LevelRule> rules) {
        LocalText text = new LocalText("Текст", "Text");
        List<Level> levels = IntStream.rangeClosed(2, 5)
                .mapToObj(level -> new Level(level, text, List.of(), rules.get(level - 2)))
                .toList();
        return new FrameworkVersion(
                1,
                Instant.EPOCH,
                new Framework(
                        Map.of(1, text, 2, text, 3, text, 4, text, 5, text),
                        List.of(
                                new Competency("listening", new LocalText("Слушание", "Listening"), text, levels),
                                new Competency("calling", text, text, levels))));
    }

    private static String ids(List<Evidence> evidence) {
        return evidence.stream().map(one -> String.valueOf(one.id())).collect(Collectors.joining(" "));
    }
}
