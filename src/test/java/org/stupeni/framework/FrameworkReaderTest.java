package org.stupeni.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.IndicatorShareNeed;
import org.stupeni.framework.Need.MentoringNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.ObservationsNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.ProjectNeed;
import org.stupeni.framework.Need.Situation;
import org.stupeni.framework.draft.FrameworkEdits;
import org.stupeni.platform.Json;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Problem;

class FrameworkReaderTest {

    private static final String SAMPLE = sample();

    @Test
    void theSampleIsRead() {
        Framework framework = framework(SAMPLE);

        assertThat(framework.nameOf(3)).isEqualTo(new LocalText("Базовый", "Basic"));
        assertThat(framework.competencies()).extracting(Competency::id).containsExactly("listening", "calling");
        assertThat(framework.level("listening", 2).orElseThrow().rule())
                .isEqualTo(new LevelRule(
                        24,
                        LevelRule.Decision.ONE,
                        new AllOf(List.of(
                                new Need.CourseNeed("basics"),
                                new ExamNeed("basics", "level-2", null),
                                new IndicatorShareNeed("basics", "level-2", 50, null)))));
        assertThat(framework.level("calling", 4).orElseThrow().rule())
                .isEqualTo(new LevelRule(
                        24, LevelRule.Decision.TWO, new ObservationsNeed(2, 2, 2, Situation.HARD, 4, 12)));
        assertThat(framework.level("calling", 5).orElseThrow().rule().needs())
                .isEqualTo(new NOf(
                        3, List.of(new MentoringNeed(1, null), new ProjectNeed(1, 24), new PanelNeed(1, null))));
        assertThat(framework.indicator("li3-b").orElseThrow().text().en()).isEqualTo("Does");
        assertThat(framework.levelOf("ca4-d")).hasValue(4);
        assertThat(framework.levelOf("nobody")).isEmpty();
        assertThat(framework.levels().applyAsInt("ca4-d")).isEqualTo(4);
        assertThat(framework.levels().applyAsInt("nobody")).isZero();
        assertThat(framework.competencyOf("ca4-d").orElseThrow().id()).isEqualTo("calling");
    }

    @Test
    void theFrameworkOfThePortalHasNoProblem() throws IOException {
        Path file = Path.of(System.getProperty("portal.basedir", "."), "courses", "framework.yaml");
        FrameworkReader.Reading reading =
                FrameworkReader.read("framework.yaml", Files.readString(file, StandardCharsets.UTF_8));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.framework().orElseThrow().competencies())
                .extracting(Competency::id)
                .containsExactly("client-orientation", "difficult-clients");
    }

    /** Each line: what is replaced where it first stands, by what, the line the problem must name (0: any), and words of the problem. */
    @ParameterizedTest(name = "{0} -> {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    scale:                       | scales:                  | 1  | unknown key 'scales'
                    scale:                       | scales:                  | 1  | 'scale' is missing
                    3: {ru: Базовый, en: Basic}  | 6: {ru: A, en: B}        | 4  | unknown key '6'
                    3: {ru: Базовый, en: Basic}  | 6: {ru: A, en: B}        | 2  | '3' is missing
                    , en: Basic}                 | }                        | 4  | 'en' is missing
                    ru: Базовый,                 | ru: ' ',                 | 4  | 'ru' must be a text
                    en: Basic}                   | en: Basic, de: Gut}      | 4  | unknown key 'de'
                    id: listening                | id: Listening            | 8  | is no id
                    id: calling                  | id: listening            | 60 | the competency 'listening' is there twice
                    title: {ru: Имя, en: Name}   | titel: {ru: A, en: B}    | 9  | unknown key 'titel'
                    title: {ru: Имя, en: Name}   | titel: {ru: A, en: B}    | 8  | 'title' is missing
                    summary: {ru: Суть, en: Gist} | summary: short          | 10 | 'summary' must be a mapping
                    `      2:`                   | `      1:`               | 12 | unknown key '1'
                    `      2:`                   | `      1:`               | 12 | '2' is missing
                    summary: {ru: Уровень, en: Level} | about: {ru: A, en: B} | 13 | unknown key 'about'
                    `- {id: li2-d, text: {ru: Делает, en: Does}}` | # none  | 15 | 4 to 6 indicators, not 3
                    id: li2-b                    | id: li2-a                | 16 | the indicator 'li2-a' is there twice
                    id: ca5-d                    | id: li2-a                | 106 | the indicator 'li2-a' is there twice
                    id: li2-b                    | id: 2b                   | 16 | is no id
                    li2-b, text:                 | li2-b, say:              | 16 | unknown key 'say'
                    valid-months: 24             | valid-months: 0          | 20 | a whole number from 1 to 120
                    valid-months: 24             | valid-months: two years  | 20 | a whole number from 1 to 120
                    decision: one                | decision: three          | 21 | must be one of [automatic, one, two]
                    decision: two                | decision: one            | 45 | always decided by two
                    decision: two                | decision: automatic      | 45 | always decided by two
                    needs:                       | need:                    | 22 | unknown key 'need'
                    {course: basics}             | {curse: basics}          | 23 | unknown need 'curse'
                    {course: basics}             | {course: Basics!}        | 23 | is no id
                    {course: basics}             | {course: basics, exam: {course: basics, exam: a}} | 23 | exactly one key
                    {course: basics}             | basics                   | 23 | exactly one key
                    all-of: [                    | all-of: {a: [            | 0  | is no YAML
                    exam: level-2}}, {indicator  | quiz: level-2}}, {indicator | 23 | unknown key 'quiz'
                    exam: level-2}}, {indicator  | exam: Level-2}}, {indicator | 23 | is no id
                    exam: level-2}}, {indicator  | exam: level-2, zone: {}}}, {indicator | 23 | second evidence is
                    exam: level-2}}, {indicator  | exam: level-2, zone: {course: basics}}}, {indicator | 23 | second evidence is
                    exam: level-2}}, {indicator  | exam: level-2, zone: {exam: {course: basics, exam: level-3}}}}, {indicator | 23 | second evidence is
                    exam: level-2}}, {indicator  | exam: level-2, zone: {any-of: [{panel: {count: 1}}, {held: {competency: calling, level: 2}}]}}}, {indicator | 23 | second evidence is
                    exam: level-2}}, {indicator  | exam: level-2, zone: {panel: {count: 0}}}}, {indicator | 23 | a whole number from 1 to 100
                    minimum: 50                  | minimum: 101             | 23 | a whole number from 1 to 100
                    minimum: 50                  | minimum: 50, of: all     | 23 | unknown key 'of'
                    competency: listening        | competency: hearing      | 35 | there is no competency 'hearing'
                    listening, level: 2          | listening, level: 3      | 35 | cannot need a held level that is not below it
                    listening, level: 2          | calling, level: 6        | 35 | a whole number from 2 to 5
                    level: 2}                    | level: 2, within-months: 3} | 35 | unknown key 'within-months'
                    within-months: 24            | within-months: 121       | 35 | a whole number from 1 to 120
                    any-of: [{held: {competency: listening, level: 2}}, {exam: {course: basics, exam: level-3, within-months: 24}}] | any-of: [] | 35 | at least one need
                    {count: 2,                   | {count: 0,               | 47 | a whole number from 1 to 100
                    different-observers: 2       | different-observers: 3   | 47 | more different observers than observations
                    different-days: 2            | different-days: 3        | 47 | more different days than observations
                    different-days: 2            | days: 2                  | 47 | unknown key 'days'
                    situation: hard              | situation: easy          | 47 | must be one of [any, hard]
                    minimum: 4                   | minimum: 1               | 47 | a whole number from 2 to 5
                    n: 3, of                     | n: 4, of                 | 59 | more are needed than are listed
                    n: 3, of                     | n: 0, of                 | 59 | a whole number from 1 to 100
                    n: 3, of                     | n: 3, from               | 59 | 'of' is missing
                    mentoring: {count: 1}        | mentoring: {of: 1}       | 59 | 'count' is missing
                    project: {count: 1           | project: {count: many    | 59 | a whole number from 1 to 100
                    panel: {count: 1}            | panel: {count: 1, minimum: 3} | 59 | unknown key 'minimum'
                    """)
    void everyRuleOfTheFormatIsChecked(String from, String to, int line, String words) {
        assertThat(SAMPLE).contains(from);
        String mutated =
                SAMPLE.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));

        FrameworkReader.Reading reading = FrameworkReader.read("framework.yaml", mutated);

        assertThat(reading.framework()).isEmpty();
        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("framework.yaml");
            assertThat(problem.message()).contains(words);
            if (line > 0) {
                assertThat(problem.line()).isEqualTo(line);
            }
        });
    }

    @Test
    void anExamMayNameWhatDecidesCloseToItsCut() {
        Framework framework = framework(SAMPLE.replaceFirst(
                "exam: level-2}}, \\{indicator",
                "exam: level-2, zone: {any-of: [{panel: {count: 1}}, {project: {count: 2}}]}}}, {indicator"));
        Need second = new Need.AnyOf(List.of(new PanelNeed(1, null), new ProjectNeed(2, null)));

        assertThat(framework.level("listening", 2).orElseThrow().rule().needs().all())
                .contains(new ExamNeed("basics", "level-2", null, second));
        assertThat(framework.secondEvidence("listening", 2, "basics", "level-2"))
                .contains(second);
        assertThat(framework.secondEvidence("listening", 2, "basics", "level-3"))
                .isEmpty();
        assertThat(framework(SAMPLE).secondEvidence("listening", 2, "basics", "level-2"))
                .isEmpty();
    }

    @Test
    void aRuleMaySayForHowLongItsLevelMayBeRenewed() {
        String line = "valid-months: 24\n          renewal-months: ";
        Framework silent = framework(SAMPLE);
        Framework said = framework(SAMPLE.replaceFirst("valid-months: 24", line + 6));

        assertThat(silent.level("listening", 2).orElseThrow().rule().renewal()).isEqualTo(3);
        assertThat(said.level("listening", 2).orElseThrow().rule().renewal()).isEqualTo(6);
        assertThat(Json.write(silent)).doesNotContain("renewal");
        assertThat(Json.read(Json.write(said), Framework.class)).isEqualTo(said);
        assertThat(problemsOf(line + 0)).contains("a whole number from 1 to 24");
        assertThat(problemsOf(line + 25)).contains("a whole number from 1 to 24");
        assertThat(problemsOf("valid-months: 2\n          renewal-months: 3"))
                .contains("cannot be renewed for longer than it is valid");
    }

    @Test
    void aRuleMayLetSmallChecksRenewALevel() {
        String line = "valid-months: 24\n          renew-by: ";
        Framework said = framework(SAMPLE.replaceFirst("valid-months: 24", line + "{checks: {count: 6, share: 75}}"));

        assertThat(said.level("listening", 2).orElseThrow().rule().renewBy()).isEqualTo(new Need.ChecksNeed(6, 75));
        assertThat(framework(SAMPLE).level("listening", 2).orElseThrow().rule().renewBy())
                .isNull();
        assertThat(problemsOf(line + "{checks: {count: 0, share: 75}}")).contains("a whole number from 1 to 100");
        assertThat(problemsOf(line + "{checks: {count: 6, share: 101}}")).contains("a whole number from 1 to 100");
        assertThat(problemsOf(line + "{checks: {count: 6}}")).contains("share");
        assertThat(problemsOf(line + "{course: basics}")).contains("checks");
        assertThat(problemsOf(line + "{checks: {count: 6, share: 75}, course: basics}"))
                .contains("course");
    }

    @Test
    void smallChecksNeverReachALevelAndRenewNoneAboveThree() {
        String asked = SAMPLE.replace("{course: basics}", "{checks: {count: 6, share: 75}}");
        assertThat(FrameworkReader.read("framework.yaml", asked).problems().toString())
                .contains("Small checks only renew a level");

        Framework high = FrameworkEdits.rule(
                framework(SAMPLE),
                "listening",
                4,
                new LevelRule(
                        24,
                        LevelRule.Decision.TWO,
                        framework(SAMPLE)
                                .level("listening", 4)
                                .orElseThrow()
                                .rule()
                                .needs(),
                        null,
                        new Need.ChecksNeed(6, 75)));
        assertThat(FrameworkRules.check(high))
                .extracting(FrameworkProblem::key)
                .containsExactly("rules_problem.checks_level");
    }

    private static String problemsOf(String validMonths) {
        return FrameworkReader.read("framework.yaml", SAMPLE.replaceFirst("valid-months: 24", validMonths))
                .problems()
                .toString();
    }

    @Test
    void oneReadingFindsAllProblemsInTheOrderOfTheirLines() {
        FrameworkReader.Reading reading = FrameworkReader.read(
                "framework.yaml", SAMPLE.replace("minimum: 50", "minimum: 0").replace("id: li2-b", "id: li2-a"));

        assertThat(reading.problems())
                .extracting(Problem::line)
                .isSorted()
                .contains(16, 23)
                .hasSize(3);
    }

    @Test
    void theHashFollowsTheContentAndNotTheFile() {
        String commented = "# what we certify by\n" + SAMPLE;
        String changed = SAMPLE.replaceFirst("valid-months: 24", "valid-months: 25");

        assertThat(framework(commented).hash()).isEqualTo(framework(SAMPLE).hash());
        assertThat(framework(changed).hash()).isNotEqualTo(framework(SAMPLE).hash());
    }

    static Framework framework(String yaml) {
        FrameworkReader.Reading reading = FrameworkReader.read("framework.yaml", yaml);
        assertThat(reading.problems()).isEmpty();
        return reading.framework().orElseThrow();
    }

    static String sample() {
        try (var in = FrameworkReaderTest.class.getResourceAsStream("/framework/sample.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
