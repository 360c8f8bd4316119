package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.framework.FrameworkVersion;

/** What holds for every rule and all evidence, tried on many made up by chance; the seed in the name of a failed case repeats it. */
class AssessmentPropertiesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 1100;

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
    void whatThereIsToLearnMakesNoLevel(long seed) {
        Random random = new Random(seed);
        FrameworkVersion version = rules(random);
        List<Evidence> evidence = evidence(random, 14);
        LocalDate on = day(random);

        Assessed without =
                Assessment.assess(evidence, version, "listening", on, new Sources(Set.of("c2"), Set.of("c2/e2")));
        Assessed with = assess(evidence, version, on);

        assertThat(without.reached()).isEqualTo(with.reached());
        assertThat(met(without)).isEqualTo(met(with));
        assertThat(cited(without)).isEqualTo(cited(with));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsMetCitesEvidenceKnownOnTheDay(long seed) {
        Random random = new Random(seed);
        LocalDate on = day(random);
        Assessed assessed = assess(evidence(random, 14), rules(random), on);

        for (LevelAssessed level : assessed.levels()) {
            List<Evidence> cited = level.allCited().toList();
            assertThat(cited).allMatch(one -> one.isKnownOn(on));
            if (level.met()) {
                assertThat(cited).isNotEmpty();
            }
        }
    }

    private static Assessed assess(List<Evidence> evidence, FrameworkVersion version, LocalDate on) {
        return Assessment.assess(evidence, version, "listening", on, ByChance.SOURCES);
    }

    private static List<String> states(Assessed assessed) {
        return assessed.levels().stream()
                .map(level -> level.results()
                        .map(AssessmentPropertiesTest::states)
                        .toList()
                        .toString())
                .toList();
    }

    private static String states(NeedResult result) {
        return result.state()
                + result.children().stream()
                        .map(AssessmentPropertiesTest::states)
                        .toList()
                        .toString();
    }

    private static List<Boolean> met(Assessed assessed) {
        return assessed.levels().stream().map(LevelAssessed::met).toList();
    }

    private static List<Long> cited(Assessed assessed) {
        return assessed.levels().stream()
                .flatMap(level -> level.tree().allCited())
                .map(Evidence::id)
                .toList();
    }

    private static FrameworkVersion rules(Random random) {
        return AssessmentTest.ruled(IntStream.rangeClosed(2, 5)
                .mapToObj(level -> ByChance.rule(random, level))
                .toList());
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
        Statement statement = ByChance.statement(random);
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
