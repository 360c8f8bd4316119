package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.evidence.Statement.Mentored;
import org.stupeni.evidence.Statement.Observed;
import org.stupeni.evidence.Statement.PanelPassed;
import org.stupeni.evidence.Statement.ProjectAccepted;
import org.stupeni.evidence.Statement.Share;
import org.stupeni.framework.FrameworkVersion;
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

/** What holds for every rule and all evidence, tried on many made up by chance; the seed in the name of a failed case repeats it. */
class AssessmentPropertiesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 1100;
    private static final Sources SOURCES = new Sources(Set.of("c1", "c2"), Set.of("c1/e1", "c2/e2"));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheEvidenceDoesNotMatter(long seed) {
        Random random = new Random(seed);
        FrameworkVersion version = rules(random);
        List<Evidence> evidence = evidence(random, 12);
        LocalDate on = day(random);
        List<Evidence> shuffled = new ArrayList<>(evidence);
        Collections.shuffle(shuffled, random);

        assertThat(assess(shuffled, version, on)).isEqualTo(assess(evidence, version, on));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPastDayIsAnsweredAlikeWhateverTheLedgerLearnsLater(long seed) {
        Random random = new Random(seed);
        FrameworkVersion version = rules(random);
        List<Evidence> all = evidence(random, 14);
        LocalDate on = day(random);
        List<Evidence> asOfThatDay = all.stream()
                .filter(one -> !one.recordedOn().isAfter(on))
                .map(one -> one.voidedOn() != null && one.voidedOn().isAfter(on) ? voided(one, null) : one)
                .toList();

        Assessed then = assess(asOfThatDay, version, on);
        Assessed now = assess(all, version, on);

        assertThat(now.reached()).isEqualTo(then.reached());
        assertThat(states(now)).isEqualTo(states(then));
        assertThat(cited(now)).isEqualTo(cited(then));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreEvidenceNeverLowers(long seed) {
        Random random = new Random(seed);
        FrameworkVersion version = rules(random);
        LocalDate on = day(random);
        List<Evidence> evidence = new ArrayList<>();
        int reached = assess(evidence, version, on).reached();
        for (long id = 1; id <= 14; id++) {
            evidence.add(piece(random, id));
            int more = assess(evidence, version, on).reached();
            assertThat(more).as("with %s", evidence).isGreaterThanOrEqualTo(reached);
            reached = more;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsMetCitesEvidenceKnownOnTheDay(long seed) {
        Random random = new Random(seed);
        LocalDate on = day(random);
        Assessed assessed = assess(evidence(random, 14), rules(random), on);

        for (LevelAssessed level : assessed.levels()) {
            List<Evidence> cited = level.tree().allCited().toList();
            assertThat(cited).allMatch(one -> one.isKnownOn(on));
            if (level.met()) {
                assertThat(cited).isNotEmpty();
            }
        }
    }

    private static Assessed assess(List<Evidence> evidence, FrameworkVersion version, LocalDate on) {
        return Assessment.assess(evidence, version, "listening", on, SOURCES);
    }

    private static List<String> states(Assessed assessed) {
        return assessed.levels().stream().map(level -> states(level.tree())).toList();
    }

    private static String states(NeedResult result) {
        return result.state()
                + result.children().stream()
                        .map(AssessmentPropertiesTest::states)
                        .toList()
                        .toString();
    }

    private static List<Long> cited(Assessed assessed) {
        return assessed.levels().stream()
                .flatMap(level -> level.tree().allCited())
                .map(Evidence::id)
                .toList();
    }

    private static FrameworkVersion rules(Random random) {
        return AssessmentTest.version(List.of(need(random, 2), need(random, 2), need(random, 2), need(random, 2)));
    }

    private static Need need(Random random, int depth) {
        int kind = random.nextInt(depth > 0 ? 11 : 8);
        Integer months = random.nextBoolean() ? Integer.valueOf(1 + random.nextInt(30)) : null;
        int course = 1 + random.nextInt(2);
        return switch (kind) {
            case 0 -> new CourseNeed("c" + course);
            case 1 ->
                new ExamNeed(
                        "c" + course, "e" + course, months, random.nextInt(3) == 0 ? new PanelNeed(1, months) : null);
            case 2 -> new IndicatorShareNeed("c" + course, "e" + course, 1 + random.nextInt(100), months);
            case 3 -> new HeldNeed(random.nextBoolean() ? "listening" : "calling", 2 + random.nextInt(4));
            case 4 ->
                new ObservationsNeed(
                        2,
                        1 + random.nextInt(2),
                        1 + random.nextInt(2),
                        random.nextBoolean() ? Situation.ANY : Situation.HARD,
                        2 + random.nextInt(4),
                        months);
            case 5 -> new MentoringNeed(1 + random.nextInt(2), months);
            case 6 -> new ProjectNeed(1, months);
            case 7 -> new PanelNeed(1, months);
            case 8 -> new AllOf(needs(random, depth));
            case 9 -> new AnyOf(needs(random, depth));
            default -> {
                List<Need> of = needs(random, depth);
                yield new NOf(1 + random.nextInt(of.size()), of);
            }
        };
    }

    private static List<Need> needs(Random random, int depth) {
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            needs.add(need(random, depth - 1));
        }
        return needs;
    }

    private static List<Evidence> evidence(Random random, int pieces) {
        List<Evidence> evidence = new ArrayList<>();
        for (long id = 1; id <= pieces; id++) {
            Evidence piece = piece(random, id);
            boolean void_ = random.nextInt(4) == 0;
            evidence.add(void_ ? voided(piece, piece.recordedOn().plusDays(random.nextInt(200))) : piece);
        }
        return evidence;
    }

    private static Evidence piece(Random random, long id) {
        LocalDate occurred = day(random);
        Statement statement = statement(random);
        return new Evidence(
                id,
                random.nextInt(4) == 0 ? "calling" : "listening",
                statement,
                occurred,
                statement instanceof LevelDecided ? occurred.plusDays(random.nextInt(700)) : null,
                new Source("test", String.valueOf(id)),
                occurred.plusDays(random.nextInt(3) == 0 ? random.nextInt(60) : 0),
                null);
    }

    private static Statement statement(Random random) {
        int course = 1 + random.nextInt(2);
        return switch (random.nextInt(7)) {
            case 0 -> new CourseDone("c" + course, 1);
            case 1 -> {
                int points = random.nextInt(31);
                yield new ExamTaken(
                        "c" + course,
                        "e" + course,
                        2,
                        1,
                        1,
                        BigDecimal.valueOf(points),
                        30,
                        BigDecimal.valueOf(20),
                        points >= 20,
                        Map.of(
                                "a", new Share(BigDecimal.valueOf(points / 2), 15),
                                "b", new Share(BigDecimal.valueOf(points - points / 2), 15)),
                        random.nextBoolean() ? BigDecimal.valueOf(2) : null);
            }
            case 2 -> new LevelDecided(2 + random.nextInt(4), null);
            case 3 ->
                new Observed(
                        random.nextInt(3),
                        random.nextBoolean() ? Situation.ANY : Situation.HARD,
                        2 + random.nextInt(4));
            case 4 -> new Mentored(1);
            case 5 -> new ProjectAccepted("P");
            default -> new PanelPassed();
        };
    }

    private static Evidence voided(Evidence one, LocalDate on) {
        return new Evidence(
                one.id(),
                one.competency(),
                one.statement(),
                one.occurredOn(),
                one.validTo(),
                one.source(),
                one.recordedOn(),
                on);
    }

    private static LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }
}
